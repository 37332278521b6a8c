import { Kysely, sql } from 'kysely';
import { migrate } from '../migrations.ts';
import type { Engine } from '../sql/engine.ts';
import type { Schema } from '../sql/schema.ts';
import { sqlStore } from '../sql/sql-store.ts';
import { TransactionGuard } from '../sql/transaction-guard.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import type { Vault } from '../vault.ts';
import { CHANNEL, listenToPostgres } from './listen-to-postgres.ts';
import { PostgresServerDialect } from './postgres-dialect.ts';
import { type Server, serverAt } from './postgres-server.ts';

/** Whoever holds this lock changes the tables. Two numbers, of our own. */
const MIGRATING = sql`${sql.lit(0x64696666)}, ${sql.lit(0x6572656e)}`;

/** How long others who change the tables are waited for. */
const LOCK = '1min';

/**
 * Opens the store in a database of a PostgreSQL server, any number of processes the same one. TLS is as `sslmode` of the URL says.
 * @param url such as `postgres://user:password@host:5432/database?sslmode=verify-full`.
 * @param vault seals its secrets; without one they are kept as they are.
 * @throws StoreError in one sentence, without user and password, where the database can't be used.
 */
export async function openPostgres(url: string, vault?: Vault): Promise<Store> {
  const server = serverAt(url);
  const schema = await alone(server, async (transaction) => {
    const found = await schemaOf(transaction, server);
    await migrate(transaction as Kysely<unknown>);
    return found;
  });
  return sqlStore(postgresEngine(server, schema), vault);
}

function postgresEngine(server: Server, schema: string): Engine {
  const guard = new TransactionGuard();
  const dialect = new PostgresServerDialect(server.pool(), server.place, guard);
  const database = new Kysely<Schema>({ dialect });
  return {
    database,
    guard,
    async announce(transaction, name, count) {
      const text = JSON.stringify([schema, name, count]);
      await sql`select pg_notify(${CHANNEL}, ${text})`.execute(transaction);
    },
    listen: (ear) => listenToPostgres(server.client, schema, ear),
    async snapshot() {
      const connection = patient(server);
      const snapshot = await connection
        .startTransaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute();
      await takeTime(snapshot);
      return {
        database: snapshot,
        async end() {
          await snapshot.rollback().execute();
          await connection.destroy();
        },
      };
    },
    alone: (work) => alone(server, work),
    close: () => database.destroy(),
  };
}

async function alone<T>(server: Server, work: (transaction: Kysely<Schema>) => Promise<T>): Promise<T> {
  const connection = patient(server);
  try {
    return await connection.transaction().execute(async (transaction) => {
      await takeTime(transaction);
      await sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(transaction);
      return work(transaction);
    });
  } finally {
    await connection.destroy();
  }
}

const patient = (server: Server): Kysely<Schema> =>
  new Kysely({
    dialect: new PostgresServerDialect(server.patientPool(), server.place, new TransactionGuard()),
  });

/** Takes away the time-outs that the server, the user or the URL has, for this transaction; all but the one for locks. */
async function takeTime(transaction: Kysely<Schema>): Promise<void> {
  await sql`
    select set_config('statement_timeout', '0', true),
      set_config('idle_in_transaction_session_timeout', '0', true),
      set_config('lock_timeout', ${LOCK}, true)`.execute(transaction);
}

/** Where the tables are, in a database that keeps every text. */
async function schemaOf(transaction: Kysely<Schema>, { place }: Server): Promise<string> {
  const found = sql<{ schema: string | null; encoding: string }>`
    select current_schema() as schema, current_setting('server_encoding') as encoding`;
  const { schema, encoding } = (await found.execute(transaction)).rows[0] ?? {};
  if (encoding !== 'UTF8')
    throw new StoreError(
      'foreign',
      `The database “${place.database}” on ${place.server} keeps not every text: make one whose encoding is UTF8.`,
    );
  if (schema == null)
    throw new StoreError(
      'absent',
      `The database “${place.database}” on ${place.server} has no schema that this user may use: see its search_path.`,
    );
  return schema;
}
