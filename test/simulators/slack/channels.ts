import type { Node } from './nodes.ts';

export type ChannelType = 'channel' | 'group' | 'im' | 'mpim';

/** A message as it stands in a channel. */
export interface Posted {
  readonly channel: string;
  readonly channelType: ChannelType;
  readonly ts: string;
  readonly threadTs?: string | undefined;
  /** Whether it was said by somebody of another organisation. */
  readonly outside?: boolean | undefined;
  readonly user?: string | undefined;
  /** Of the app that posted it. */
  readonly botId?: string | undefined;
  readonly subtype?: string | undefined;
  /** The only one who sees it, of an ephemeral message. */
  readonly onlyFor?: string | undefined;
  /** What the app gave to the method that posted or last updated it, as it was sent. */
  readonly args?: Readonly<Record<string, unknown>> | undefined;
  readonly text: string;
  readonly blocks: readonly Node[];
  readonly attachments?: readonly unknown[] | undefined;
  readonly editedTs?: string | undefined;
  readonly deleted?: boolean | undefined;
}

/** What stands in the channels, in the order in which it was posted. A change puts a new object in place of the old. */
export class Channels {
  private posted: Posted[] = [];
  private readonly types = new Map<string, ChannelType>();
  private readonly shared = new Set<string>();
  private lastTs = 0;
  private lastBlock = 0;

  /** @returns a ts that was never given before; time in Slack is in microseconds. */
  newTs(): string {
    this.lastTs = Math.max(Date.now() * 1000, this.lastTs + 1);
    return `${Math.floor(this.lastTs / 1e6)}.${String(this.lastTs % 1e6).padStart(6, '0')}`;
  }

  post(message: Omit<Posted, 'ts' | 'channelType'> & Partial<Pick<Posted, 'channelType'>>): Posted {
    const { channel, channelType = this.types.get(channel) ?? typeOf(channel), outside } = message;
    this.types.set(channel, channelType);
    if (outside) this.shared.add(channel);
    const posted: Posted = {
      ...message,
      channelType,
      blocks: this.identified(message.blocks),
      ts: this.newTs(),
    };
    this.posted.push(posted);
    return posted;
  }

  /** @returns whether another organisation has shown up in a channel. */
  isShared(channel: string): boolean {
    return this.shared.has(channel);
  }

  share(channel: string): void {
    this.shared.add(channel);
  }

  change(message: Posted, changes: Partial<Posted>): Posted {
    const changed = { ...message, ...changes };
    if (changes.blocks) changed.blocks = this.identified(changes.blocks);
    this.posted = this.posted.map((other) => (isSame(other, message) ? changed : other));
    return changed;
  }

  find(channel: string, ts: string): Posted | undefined {
    return this.posted.find((message) => isSame(message, { channel, ts }) && !message.deleted);
  }

  /** @returns what wasn't deleted, ephemeral messages included. */
  standing(channel?: string): readonly Posted[] {
    return this.posted.filter((message) => !message.deleted && (!channel || message.channel === channel));
  }

  all(): readonly Posted[] {
    return this.posted;
  }

  /** Slack names the blocks that an app left nameless. */
  private identified(blocks: readonly Node[]): Node[] {
    return blocks.map((block) => ({ block_id: `block${++this.lastBlock}`, ...block }));
  }
}

function isSame(message: Posted, other: Pick<Posted, 'channel' | 'ts'>): boolean {
  return message.channel === other.channel && message.ts === other.ts;
}

/** What the first letter of a channel's id says of it; a group of more than two people has to be told. */
function typeOf(channel: string): ChannelType {
  return channel.startsWith('D') ? 'im' : channel.startsWith('G') ? 'group' : 'channel';
}
