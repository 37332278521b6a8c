import type { Answers } from './answers.ts';
import type { Changes, Watch, WatchListener } from './changes.ts';
import type { Claims } from './claims.ts';
import type { Installations } from './installations.ts';
import type { Leases } from './leases.ts';
import type { Mutes } from './mutes.ts';
import type { Secrets } from './secrets.ts';
import type { Sessions } from './sessions.ts';
import type { TeamRecords } from './team/team-records.ts';
import type { Tokens } from './tokens.ts';

/** What is kept, part by part. */
export interface Records extends TeamRecords {
  readonly claims: Claims;
  readonly answers: Answers;
  readonly mutes: Mutes;
  readonly secrets: Secrets;
  readonly installations: Installations;
  readonly tokens: Tokens;
  readonly sessions: Sessions;
  readonly changes: Changes;
  readonly leases: Leases;
}

/**
 * What survives the process: the port that the engines of `store/` implement. What a promise of it has resolved to is on
 * disk, and outlives kill -9. Whatever fails rejects with a StoreError.
 */
export interface Store extends Records {
  /**
   * Does all of `work`, or nothing of it: if it rejects, so does this, and nothing was written; nor was it where a part of it
   * failed and `work` went on all the same. Nobody sees half of it. It may be done again from the start, where it got in the
   * way of others, and others wait for it: it does nothing but read and write the records it is given. Where the connection to a
   * server is lost just then (`unreachable`), it may have been done.
   */
  atomically<T>(work: (records: Records) => Promise<T>): Promise<T>;

  /** Listens to changes that are counted by `changes.bump`, in this process and in others. */
  watch(listener: WatchListener): Watch;

  /**
   * All that is kept, at one moment, while reading and writing go on: as lines of JSON without their ends, for any engine.
   * Claims on work (`leases`) are not in it; secrets are.
   */
  backup(): AsyncIterable<string>;
  /**
   * Takes in what `backup` gave, all or nothing. An earlier version of the program may have written it.
   * @returns how many records there were.
   * @throws StoreError `occupied` where the store has records, `foreign`, `damaged` or `newer` where the lines won't do.
   */
  restore(lines: AsyncIterable<string>): Promise<number>;

  /** Rejects where the store can't be written to. */
  check(): Promise<void>;
  close(): Promise<void>;
}
