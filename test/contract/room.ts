import type { Teller } from '../../src/team/deliver-notices.ts';
import type { Team } from '../../src/team/team.ts';

/** Somebody who administers the workspace, and somebody who doesn't. */
export type Who = 'admin' | 'guest';

/** Something that stands in a room, as people see it. */
export interface Shown {
  readonly text: string;
  /** What its buttons say. */
  readonly buttons: readonly string[];
}

/** How something is said. Unless told otherwise, by a person to everybody. */
export interface Manner {
  /** Mentioning the bot. */
  readonly toBot?: boolean;
  /** To the bot alone. */
  readonly inPrivate?: boolean;
  /** In the thread of the bot's newest answer, or as a reply to it, whichever the platform has. */
  readonly goingOn?: boolean;
  readonly by?: Who;
  /** By another bot, or in the bot's own name. */
  readonly as?: 'another bot' | 'the bot';
}

/** What was said, to be edited or deleted; what is in it only the room knows. */
interface Said {
  readonly said: unknown;
}

/**
 * A channel of a simulated platform with the real bot in it, as the conversation suite sees it. Each step resolves when the
 * bot has dealt with it.
 */
export interface Room {
  /** The team that the room is of, and where in it the room is. */
  readonly team: Team;
  readonly workspace: string;
  readonly channel: string;
  say(text: string, manner?: Manner): Promise<Said>;
  /** Says several things, none of them waiting for the bot. */
  sayAll(texts: readonly string[], manner?: Manner): Promise<void>;
  edit(said: Said, text: string): Promise<void>;
  remove(said: Said): Promise<void>;
  /** Delivers once more what was delivered last. */
  deliverAgain(): Promise<void>;
  /** Gives a slash command; its text holds terms with commas between them. */
  command(name: 'define' | 'difference', text: string): Promise<void>;
  /** Says "/glossary …". */
  glossary(text: string, as: Who): Promise<void>;
  /** Gives "/glossary import" a file. */
  handIn(file: { readonly name: string; readonly content: Uint8Array }, as: Who): Promise<void>;
  /** Presses the button that says so, under what is shown last with such a button. */
  press(button: string, as?: Who): Promise<void>;
  /** Somebody throws the bot out of the workspace. */
  throwOut(): Promise<void>;
  /** Somebody uses the platform in another language from now on; where it tells nobody's of a message, all do. */
  speaks(who: Who, lang: string): Promise<void>;
  /** Fills in the form that was shown last, by the fields' ids, and sends it. */
  fillIn(values: Readonly<Record<string, string>>): Promise<void>;
  /** What is filled into a form where it asks for somebody, and what people call them. */
  pick(who: Who): { readonly value: string; readonly name: string };
  /** What stands in the form that was shown last, by the fields' ids. */
  form(): Readonly<Record<string, string>>;
  /** Closes the form that was shown last without sending it; nothing where the platform tells nobody of that. */
  closeForm?(values: Readonly<Record<string, string>>): Promise<void>;
  /** What stands in the file that a person was given last. */
  file(): string;
  /** What was said of what was sent last: in place of the form, or to the person alone. */
  reaction(): string;
  /** How people of the platform are told something, and the person who talks here. */
  readonly platform: Teller;
  readonly person: string;
  /** What the person reads last in private. */
  inPrivate(who?: Who): string;
  /** What the bot shows everybody, in the order in which it was posted; in private it is what it shows the person. */
  answers(): readonly Shown[];
  /** What the bot shows only to the person. */
  whispers(): readonly Shown[];
  /** The platform refuses the bot's next message for good. */
  refuseNext(): void;
  /** Whom the bot has pinged, whatever it was by, and what the platform found wrong with its messages. */
  complaints(): readonly string[];
}
