import { resolve } from 'node:path';
import { Kysely } from 'kysely';
import { migrate } from '../migrations.ts';
import type { Engine, Snapshot } from '../sql/engine.ts';
import type { Schema } from '../sql/schema.ts';
import { sqlStore } from '../sql/sql-store.ts';
import { TransactionGuard } from '../sql/transaction-guard.ts';
import type { Store } from '../store.ts';
import type { Vault } from '../vault.ts';
import { listenToSqlite } from './listen-to-sqlite.ts';
import { makeFile } from './make-file.ts';
import { SqliteFileDialect } from './sqlite-dialect.ts';
import { SqliteFile } from './sqlite-file.ts';

/**
 * Opens the store in a SQLite file; the file, and the folder it stands in, are made where there is none. What the store has
 * resolved to outlives kill -9; a failure of power may take the last seconds. Several processes may have
 * the file open, on one machine: a network's file system doesn't lock as SQLite needs it.
 * @param vault seals its secrets; without one they are kept as they are.
 * @throws StoreError in one sentence, with the `cause`, where the file can't be used.
 */
export async function openSqlite(file: string, vault?: Vault): Promise<Store> {
  // An absolute path: libsql takes ":memory:" and what looks like an address for something other than a file.
  const path = resolve(file);
  await makeFile(path);
  const engine = sqliteEngine(path);
  try {
    // A second process waits, and a crash leaves the schema as it was.
    await engine.alone((transaction) => migrate(transaction as Kysely<unknown>));
  } catch (error) {
    await engine.close();
    throw error;
  }
  return sqlStore(engine, vault);
}

function sqliteEngine(path: string): Engine {
  const sqlite = new SqliteFile(path);
  const guard = new TransactionGuard();
  const database = new Kysely<Schema>({ dialect: new SqliteFileDialect(sqlite, guard) });
  return {
    database,
    guard,
    announce: async () => {},
    listen: (ear) => listenToSqlite(sqlite, ear),
    snapshot: () => snapshotOf(sqlite.another()),
    alone: (work) => database.transaction().execute(work),
    close: () => database.destroy(),
  };
}

/** A connection of its own: this process has but one, and others wait while that is in a transaction. */
async function snapshotOf(sqlite: SqliteFile): Promise<Snapshot> {
  const dialect = new SqliteFileDialect(sqlite, new TransactionGuard());
  const connection = new Kysely<Schema>({ dialect });
  const database = await connection.startTransaction().setAccessMode('read only').execute();
  return {
    database,
    async end() {
      await database.rollback().execute();
      await connection.destroy();
    },
  };
}
