import { statSync } from 'node:fs';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import { sqliteError } from './sqlite-error.ts';
import { StoreError } from './store-error.ts';

/** How long to wait for another process that writes. All of this process waits with it, so it is less than a platform waits. */
const PATIENCE = 500;
/** After waiting in vain nobody waits again for so long, so that the process isn't held up by one that waits after the other. */
const HOPELESS = 2_000;
/**
 * The longest that SQLite waits by itself. It looks ever more seldom whether the file is free, and misses every gap that
 * a busy process leaves; asked anew, it looks often again.
 */
const BUSY_TIMEOUT = 40;

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
  #lockedAt = Number.NEGATIVE_INFINITY;
  /** Every statement once: the store's are few, and libsql holds some kilobytes for each that Node doesn't see and so collects late. */
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(file: string) {
    this.#file = file;
    this.#libsql = this.#told(() => new Libsql(file, { timeout: BUSY_TIMEOUT }));
    // WAL: readers and the writer don't wait for each other. NORMAL: what was committed outlives the process, not always a
    // failure of power; FULL would hold up everything for as long as the disk takes, at every write.
    this.#inode = inodeOf(file);
    this.#exec('pragma journal_mode = wal');
    this.#exec('pragma synchronous = normal');
    this.#exec('pragma foreign_keys = on');
  }

  /** @throws StoreError `gone` where the file was taken away: what is written to it then is lost with this process. */
  begin(): void {
    if (inodeOf(this.#file) !== this.#inode)
      throw new StoreError('gone', `The database “${this.#file}” was taken away: start the program anew.`);
    this.#exec('begin immediate');
  }

  commit(): void {
    this.#exec('commit');
  }

  rollback(): void {
    // SQLite may have rolled back by itself, as it does where the disk is full.
    if (this.#libsql.inTransaction) this.#exec('rollback');
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
    return prepared;
  }

  close(): void {
    // libsql lets go of the file only when its statements are collected as garbage
    // (https://github.com/tursodatabase/libsql-js/issues/228). Before that, this makes the file complete by itself.
    try {
      this.#exec('pragma wal_checkpoint(truncate)');
    } finally {
      this.#statements.clear();
      this.#libsql.close();
    }
  }

  #write<T>(work: () => T): T {
    if (this.#libsql.inTransaction) return this.#told(work);
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

  #exec(text: string): void {
    const start = performance.now();
    for (;;)
      try {
        this.#told(() => this.#libsql.exec(text));
        return;
      } catch (error) {
        if ((error as StoreError).code !== 'locked') throw error;
        const now = performance.now();
        if (now - start < PATIENCE && start - this.#lockedAt > HOPELESS) continue;
        this.#lockedAt = now;
        throw error;
      }
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw sqliteError(error, this.#file);
    }
  }
}

const READS = /^select\b/i;

const inodeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;
