import type { Values } from './form.ts';

/**
 * A channel of a workspace. The ids are the platform's own; nothing here looks into them. Where a platform's threads are
 * channels, it is the channel that the thread belongs to.
 */
export interface Channel {
  /** A Slack team or a Discord server, the platform's name before it: "slack:T024BE7LD". */
  readonly workspace: string;
  readonly channel: string;
}

/** Where something is said, and who reads along. */
export interface Audible extends Channel {
  /**
   * Whether people who aren't of the workspace read along, or there is none, as in what is said to the bot alone on Discord: then
   * nothing is told that is the workspace's own.
   */
  readonly outsiders: boolean;
  /** The language of who says it, as a tag of BCP 47, where the platform tells. */
  readonly lang?: string | undefined;
  /** The language in which the platform names the bot's commands to that person; nothing where they have but one name. */
  readonly commandsIn?: string | undefined;
  /** Whether it is said on a page of the bot's own, be it in the name of a workspace, and in no chat. */
  readonly onPage?: boolean | undefined;
}

/** A message that a person wrote where the bot can read it. */
export interface Message extends Audible {
  /** Unique in its channel. */
  readonly id: string;
  /** Who wrote it, as the platform names the person, with the platform. */
  readonly person?: string | undefined;
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
  /** When it was first written, in milliseconds since 1970. */
  readonly at: number;
  /** When it was last edited, if it was. */
  readonly editedAt?: number | undefined;
}

/** A message's name, which no other message has, of whatever channel. */
export const messageKey = ({ workspace, channel, id }: Channel & Pick<Message, 'id'>): string =>
  JSON.stringify([workspace, channel, id]);

/** A slash command. */
export interface Command extends Audible {
  /** What a repeated delivery of the same command shares with the first. */
  readonly delivery: string;
  /** What was asked for: a term, terms to compare, or a text after the command that says so in some way. */
  readonly asked:
    | { readonly kind: 'define'; readonly text: string }
    | { readonly kind: 'difference'; readonly text: string }
    | { readonly kind: 'difference'; readonly terms: readonly string[] }
    | GlossaryRequest;
  /** Who is to read an answer that tells something, where that was said with the command; else it is as the place has set it. */
  readonly audience?: 'asker' | 'all' | undefined;
  readonly by: Person;
}

/** What somebody wants of the team's glossary. */
export interface GlossaryRequest {
  readonly kind: 'glossary';
  /** What to do, as it was typed; nothing in it for what there is to do. */
  readonly name: string;
  /** What was written after that. */
  readonly text: string;
  /** A file that came with it. */
  readonly file?: GivenFile | undefined;
}

/** A file that somebody handed in, which the platform keeps. */
export interface GivenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** By this the platform finds it again. */
  readonly reference: string;
}

/** A text to complete while it is typed. */
export interface Typing extends Audible {
  readonly text: string;
  /** Who types, named as the author of a message. */
  readonly person?: string | undefined;
}

/** A message of whoever it may be, of which somebody wants the terms explained. */
export interface Explanation extends Audible {
  /** What was written, as plain text. */
  readonly text: string;
  /** Who wants it, named as the author of a message. */
  readonly person?: string | undefined;
}

/** Somebody comes to where the bot shows what there is, or is with the bot alone for the first time. */
export interface Arrival extends Audible {
  readonly delivery: string;
  readonly by: Person;
}

/** A press of one of the bot's buttons. */
export interface Press extends Audible {
  readonly delivery: string;
  /** What the button sent, see {@link Buttons}. */
  readonly token: string;
  readonly by: Person;
  /** Asks the platform whether who pressed asked for the message that the button belongs to, or keeps order where it stands. */
  readonly mayRemove?: (() => Promise<boolean>) | undefined;
}

/** A form that somebody filled in and sent. */
export interface Submission extends Audible {
  readonly delivery: string;
  /** That of the form. */
  readonly token: string;
  readonly values: Values;
  /** A file that was handed in with it. */
  readonly file?: GivenFile | undefined;
  readonly by: Person;
}

/** Who does something. */
export interface Person {
  /** As the platform names the person, with the platform: "slack:U024BE7LH". */
  readonly id: string;
  /** The name that others see. */
  readonly name: string;
  /** Asks the platform whether the person administers the workspace. Where it can't be asked, nobody does. */
  readonly isAdmin?: (() => Promise<boolean>) | undefined;
}
