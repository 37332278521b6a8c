import { access, constants, mkdir, open, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrations.ts';
import type { Schema } from './schema.ts';
import { SqlStore } from './sql-store.ts';
import { SqliteFile } from './sqlite-file.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';

/**
 * Opens the store in a SQLite file; the file, and the folder it stands in, are made where there is none. What the store has
 * resolved to outlives kill -9; a failure of power may take the last seconds. Several processes may have
 * the file open, on one machine: a network's file system doesn't lock as SQLite needs it.
 * @throws StoreError in one sentence, with the `cause`, where the file can't be used.
 */
export async function openSqlite(file: string): Promise<Store> {
  // An absolute path: libsql takes ":memory:" and what looks like an address for something other than a file.
  const path = resolve(file);
  await makeFile(path);
  const sqlite = new SqliteFile(path);
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sqlite }) });
  try {
    // One transaction around all migrations: a second process waits, and a crash leaves the schema as it was.
    sqlite.begin();
    await migrate(database as Kysely<unknown>);
    sqlite.commit();
  } catch (error) {
    sqlite.rollback();
    await database.destroy();
    throw error;
  }
  return new SqlStore(database);
}

/** Makes sure that the file is there and can be written to; one that is made can be read by nobody else, as it holds secrets. */
async function makeFile(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    // One that exists must not be opened here: closing it would take away the locks that SQLite has on it in this process.
    await open(path, 'wx', 0o600).then(
      (made) => made.close(),
      (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : Promise.reject(error)),
    );
    await access(path, constants.R_OK | constants.W_OK);
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
  } catch (error) {
    // A folder is made out without a code.
    const { code = 'EISDIR' } = error as NodeJS.ErrnoException;
    throw new StoreError('unopened', `The database “${path}” can’t be opened (${code}).`, { cause: error });
  }
}
