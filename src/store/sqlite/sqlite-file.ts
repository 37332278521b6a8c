import { statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import { StoreError } from '../store-error.ts';
import { sqliteError } from './sqlite-error.ts';

/**
 * How long SQLite itself waits for another process, in milliseconds. All of this process waits with it; and it looks ever more seldom
 * whether the file is free. Who has more patience asks anew (`Patience`).
 */
const BUSY_TIMEOUT = 5;
/** How long to wait when the file is opened: another process may be making it. */
const OPENING = 500;
const MOST_STATEMENTS = 500;

/**
 * A SQLite file as Kysely's dialect wants it, where every statement that writes is a transaction of its own, or part of the
 * one that {@link begin} began.
 *
 * libsql does not reset a statement that failed because another process was writing. SQLite counts such a statement as
 * under way, and commits nothing by itself as long as one is: what is written after it seems written, and is lost
 * (https://github.com/tursodatabase/libsql-js/pull/237). `exec` leaves no statement behind, so it is what waits for others.
 */
export class SqliteFile implements SqliteDatabase {
  readonly #libsql: Libsql.Database;
  readonly #file: string;
  readonly #inode: number | undefined;
  /** Every statement once: libsql holds some kilobytes for each that Node doesn't see and so collects late. */
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(file: string) {
    this.#file = file;
    this.#libsql = this.#told(() => new Libsql(file, { timeout: BUSY_TIMEOUT }));
    // WAL: readers and the writer don't wait for each other. NORMAL: what was committed outlives the process, not always a
    // failure of power; FULL would hold up everything for as long as the disk takes, at every write.
    this.#inode = inodeOf(file);
    this.#set('journal_mode = wal');
    this.#set('synchronous = normal');
    // In pages of 4 kB. What was written is taken over into the file this seldom: everybody waits for the disk then.
    this.#set('wal_autocheckpoint = 4000');
    this.#set('foreign_keys = on');
  }

  /**
   * @throws StoreError `locked` where another process writes.
   * @throws StoreError `gone` where the file was taken away: what is written to it then is lost with this process.
   */
  begin(): void {
    this.#refuseIfGone();
    this.#exec('begin immediate');
  }

  /** Another connection to the file: this process may read through it while a transaction is under way on this one. */
  another(): SqliteFile {
    this.#refuseIfGone();
    return new SqliteFile(this.#file);
  }

  /** Begins a transaction that only reads, and sees the file as it is at its first statement. */
  beginReading(): void {
    this.#exec('begin deferred');
  }

  commit(): void {
    this.#exec('commit');
  }

  rollback(): void {
    // SQLite may have rolled back by itself, as it does where the disk is full.
    if (this.#isInTransaction()) this.#exec('rollback');
  }

  prepare(text: string): SqliteStatement {
    const before = this.#statements.get(text);
    if (before !== undefined) return before;
    const statement = this.#told(() => this.#libsql.prepare(text));
    const run = <T>(work: () => T): T => (READS.test(text) ? this.#told(work) : this.#write(work));
    const prepared: SqliteStatement = {
      reader: statement.reader,
      all: (parameters) => run(() => statement.all(parameters)),
      run: (parameters) => run(() => statement.run(parameters)),
      iterate: (parameters) => this.#told(() => statement.iterate(parameters)),
    };
    this.#statements.set(text, prepared);
    // The store's are few, unless they have lists of any length in them.
    const [oldest = text] = this.#statements.keys();
    if (this.#statements.size > MOST_STATEMENTS) this.#statements.delete(oldest);
    return prepared;
  }

  /** A number that is another after another connection has written. */
  dataVersion(): number {
    const [row] = this.prepare('pragma data_version').all([]) as { data_version: number }[];
    return row?.data_version ?? 0;
  }

  close(): void {
    // libsql lets go of the file only when its statements are collected as garbage
    // (https://github.com/tursodatabase/libsql-js/issues/228). Before that, this makes the file complete by itself.
    try {
      this.#exec('pragma wal_checkpoint(truncate)');
    } catch {
      // The disk is full, say. Nothing is lost: what was written stays beside the file, and is taken in another time.
    } finally {
      this.#statements.clear();
      this.#libsql.close();
    }
  }

  #refuseIfGone(): void {
    if (inodeOf(this.#file) !== this.#inode)
      throw new StoreError('gone', `The database “${this.#file}” was taken away: start the program anew.`);
  }

  /** Asked of a connection that was closed, libsql ends the process. */
  #isInTransaction(): boolean {
    return this.#libsql.open && this.#libsql.inTransaction;
  }

  #write<T>(work: () => T): T {
    if (this.#isInTransaction()) return this.#told(work);
    this.begin();
    try {
      const result = this.#told(work);
      this.commit();
      return result;
    } catch (error) {
      this.rollback();
      throw error;
    }
  }

  #set(pragma: string): void {
    const start = performance.now();
    for (;;)
      try {
        this.#exec(`pragma ${pragma}`);
        return;
      } catch (error) {
        if ((error as StoreError).code !== 'locked' || performance.now() - start > OPENING) throw error;
      }
  }

  #exec(text: string): void {
    this.#told(() => this.#libsql.exec(text));
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteError(error, this.#file);
    }
  }
}

const READS = /^(?:select|pragma data_version)\b/i;

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;
