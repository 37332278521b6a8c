import { Channels, type Posted } from './channels.ts';
import { changedEvent, deletedEvent, mentionEvent, messageEvent } from './event-payloads.ts';
import { BOT } from './identities.ts';
import { mentionsBot } from './written-text.ts';

/** Sends an event to the app. */
export type Emit = (event: Readonly<Record<string, unknown>>, shared: boolean) => void;

/** The kinds of message that a mention in them calls the bot. */
const CALLING = [undefined, 'file_share', 'thread_broadcast', 'bot_message'];

/** The channels, with the events that Slack sends of what happens in them: what the app does itself included. */
export class Workspace {
  readonly channels = new Channels();
  private readonly emit: Emit;

  constructor(emit: Emit) {
    this.emit = emit;
  }

  post(message: Parameters<Channels['post']>[0]): Posted {
    const posted = this.channels.post(message);
    if (posted.onlyFor) return posted;
    const shared = this.channels.isShared(posted.channel);
    this.emit(messageEvent(posted), shared);
    const calls = posted.channelType !== 'im' && posted.botId !== BOT && CALLING.includes(posted.subtype);
    if (calls && mentionsBot(posted.text)) this.emit(mentionEvent(posted), shared);
    return posted;
  }

  change(message: Posted, changes: Partial<Posted>): Posted {
    const changed = this.channels.change(message, changes);
    if (!message.onlyFor) {
      this.emit(
        changedEvent(changed, message, this.channels.newTs()),
        this.channels.isShared(message.channel),
      );
    }
    return changed;
  }

  /** What has replies leaves a tombstone, which goes with the last of them. Slack calls the first of these a change. */
  remove(message: Posted): void {
    if (!message.onlyFor && this.repliesTo(message).length > 0) {
      this.change(message, {
        subtype: 'tombstone',
        user: 'USLACKBOT',
        botId: undefined,
        text: 'This message was deleted.',
        threadTs: message.ts,
        blocks: [],
        attachments: undefined,
      });
      return;
    }
    this.channels.change(message, { deleted: true });
    if (message.onlyFor) return;
    this.emit(deletedEvent(message, this.channels.newTs()), this.channels.isShared(message.channel));
    const parent = message.threadTs && this.channels.find(message.channel, message.threadTs);
    if (parent && parent.subtype === 'tombstone') this.remove(parent);
  }

  private repliesTo({ channel, ts }: Posted): readonly Posted[] {
    return this.channels
      .standing(channel)
      .filter((message) => message.threadTs === ts && message.ts !== ts && !message.onlyFor);
  }
}
