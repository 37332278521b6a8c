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
  /** Opens the store that the environment names. Throws a Failure where that can't be done. */
  openStore(): Promise<Store>;
  /** The person's editor, as a shell takes it: "vi". */
  readonly editor: string;
}

/** The chat platforms that can be served. */
interface Chats {
  /** Says how they are set up. */
  readonly help: string;
  /** The same in a few words: "set …". */
  readonly hint: string;
  /**
   * What serves those that are set up, until the process is told to stop, and tells whether it ended well; nothing where
   * none is. Throws a Failure where a setting is malformed.
   */
  service(): ((packs: Packs) => Promise<boolean>) | undefined;
}
