import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { TransactionGuard } from './transaction-guard.ts';

/** What the store needs of a database engine, besides that it answers queries. */
export interface Engine {
  readonly database: Kysely<Schema>;
  /** What guards the transactions of `database`. */
  readonly guard: TransactionGuard;
  /** Tells the other processes of a change, when the transaction is committed. */
  announce(transaction: Kysely<Schema>, name: string, count: number): Promise<void>;
  /** Listens to what other processes change, until it is told to stop. */
  listen(ear: Ear): Listening;
  /** Opens a view of the database as it is now. It holds nobody up. */
  snapshot(): Promise<Snapshot>;
  /** Does long work in a transaction which only one process at a time is in, and which no time-out ends. */
  alone<T>(work: (transaction: Kysely<Schema>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** What is told by those who listen. */
export interface Ear {
  heard(name: string, count: number): void;
  /** Something may have changed, but what is not known. */
  missed(): void;
}

export interface Listening {
  stop(): Promise<void>;
}

/** The database at one moment, to be read. */
export interface Snapshot {
  readonly database: Kysely<Schema>;
  end(): Promise<void>;
}
