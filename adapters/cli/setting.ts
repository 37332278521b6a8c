import type { Readable, Writable } from 'node:stream';
import type { Resources } from '../../src/answer/resources.ts';
import type { Store } from '../../src/store/store.ts';
import type { Packs } from '../../src/team/packs.ts';
import type { Streams } from './streams.ts';

/** What the command line is given of the process that it runs in. */
export interface Setting {
  readonly version: string;
  readonly streams: Streams;
  /** The file of the packs compiled into the program. */
  readonly shippedPacks: string;
  readonly chats: Chats;
  /**
   * Opens the store that the environment names. Throws a Failure where that can't be done.
   * @param use whether it may be made, where there is none.
   */
  openStore(use: StoreUse): Promise<Store>;
  /** Answers a program that speaks the Model Context Protocol, until what it writes ends. */
  agents(
    seen: () => Promise<Resources>,
    streams: { readonly input: Readable; readonly output: Writable },
  ): Promise<void>;
  readonly slack: SlackSetup;
  readonly discord: DiscordSetup;
  /** The person's editor, as a shell takes it: "vi". */
  readonly editor: string;
}

/**
 * What a store is opened for. Where there is none, what `begins` one makes it; what `looks` finds an empty one, unless its place was named,
 * as that is likely mistyped; what `needs` one fails.
 */
export type StoreUse = 'begins' | 'looks' | 'needs';

/** What there is to know of the app in Slack before it is served. */
interface SlackSetup {
  /**
   * The manifest of the app, and the address where it is made from that.
   */
  manifest(asked: ManifestAsked): Promise<{ readonly manifest: object; readonly link: string }>;
  /** What is right and wrong in the app that the environment names. Throws a Failure where that names none. */
  check(): Promise<readonly Finding[]>;
}

/** What the app in Slack is to be like. */
interface ManifestAsked {
  /** Where Slack reaches the bot over HTTP; without it, Socket Mode is used. */
  readonly origin?: string | undefined;
  /** Whether workflows may take the bot's step, for which Slack wants an app that can be installed for a whole organisation. */
  readonly step?: boolean | undefined;
  /** Where workspaces let the bot in by themselves. */
  readonly install?: string | undefined;
  /** Whether organisations may let it into all their workspaces at once. */
  readonly orgWide?: boolean | undefined;
  /** Whether tokens are of short life. */
  readonly rotation?: boolean | undefined;
}

/** What there is to know of the bot in Discord before it is served. */
interface DiscordSetup {
  /**
   * The address where the bot is added to a server, or by a person for themselves.
   * @param application its id; without it, Discord is asked. Throws a Failure where that can't be done.
   */
  invite(application: string | undefined, to: 'server' | 'person'): Promise<string>;
  /** The same as of Slack. */
  check(): Promise<readonly Finding[]>;
}

/** One thing that was looked at; `unknown` where it can't be read from outside. */
export interface Finding {
  readonly state: 'right' | 'wrong' | 'unknown';
  readonly text: string;
}

/** The chat platforms that can be served. */
interface Chats {
  /** Says how they are set up. */
  readonly help: string;
  /** Throws a Failure where a setting is malformed, or missing for what is asked. */
  service(asked: ServiceAsked): Service;
}

/** How platforms are to be served. */
interface ServiceAsked {
  /** Whether Discord's connections are held by processes of their own, and how many where that is said. */
  readonly discordShards?: number | true | undefined;
}

/** What is served besides the command line. */
export interface Service {
  /** Whether chat platforms are set up; else the pages alone are served. */
  readonly hasChats: boolean;
  /** Serves until the process is told to stop, and tells whether it ended well. Rejects with a Failure where it can't begin. */
  run(packs: Packs): Promise<boolean>;
  /** The same beside something that has the terminal. */
  beside(packs: Packs, serving: Serving): Promise<boolean>;
}

/** How something is served. */
export interface Serving {
  readonly stop: AbortSignal;
  /** Whether the terminal is somebody else's: then nothing is logged but what ends the service. */
  readonly isQuiet: boolean;
  /** Told the address of the pages once they are served. */
  readonly onPage?: (address: string) => void;
}
