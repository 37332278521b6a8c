/**
 * A channel of a workspace. The ids are the platform's own; nothing here looks into them. Where a platform's threads are
 * channels, it is the channel that the thread belongs to.
 */
export interface Channel {
  /** A Slack team or a Discord server, the platform's name before it: "slack:T024BE7LD". */
  readonly workspace: string;
  readonly channel: string;
}

/** A message that a person wrote where the bot can read it. */
export interface Message extends Channel {
  /** Unique in its channel. */
  readonly id: string;
  /** What ties messages together: a follow-up is understood from what went before it in its thread. */
  readonly thread: string;
  /** The message that it replies to, where the platform has such replies; then the thread is that message's. */
  readonly repliesTo?: string | undefined;
  /** What was written, as plain text, without the mention of the bot. */
  readonly text: string;
  /** Whether the bot was asked: mentioned, or written to directly. */
  readonly addressed: boolean;
  /** Whether nothing but its being a reply to the bot addresses it: that may be any remark. */
  readonly onlyReplies?: boolean | undefined;
  /** Whether only the bot and its author read it. */
  readonly direct: boolean;
  /** Whether people of another organisation read along. */
  readonly outsiders: boolean;
  /** When it was first written, in milliseconds since 1970. */
  readonly at: number;
  /** When it was last edited, if it was. */
  readonly editedAt?: number | undefined;
}

/** A message's name, which no other message has, of whatever channel. */
export const messageKey = ({ workspace, channel, id }: Channel & Pick<Message, 'id'>): string =>
  JSON.stringify([workspace, channel, id]);

/** A slash command. */
export interface Command extends Channel {
  /** What a repeated delivery of the same command shares with the first. */
  readonly delivery: string;
  /** What was asked for: a term, terms to compare, or a text after the command that says so in some way. */
  readonly asked:
    | { readonly kind: 'define'; readonly text: string }
    | { readonly kind: 'difference'; readonly text: string }
    | { readonly kind: 'difference'; readonly terms: readonly string[] };
}

/** A press of one of the bot's buttons. */
export interface Press extends Channel {
  readonly delivery: string;
  /** What the button sent, see {@link Buttons}. */
  readonly token: string;
  /** The name, as others see it, of who pressed it. */
  readonly by: string;
}
