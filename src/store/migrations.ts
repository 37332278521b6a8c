import type { Kysely, Migration } from 'kysely';
import { countChanges } from './migrations/count-changes.ts';
import { createDeeds } from './migrations/create-deeds.ts';
import { createDrafts } from './migrations/create-drafts.ts';
import { createInstallations } from './migrations/create-installations.ts';
import { createSessions } from './migrations/create-sessions.ts';
import { createTables } from './migrations/create-tables.ts';
import { createTeamTables } from './migrations/create-team-tables.ts';
import { createTokens } from './migrations/create-tokens.ts';
import { rememberMerges } from './migrations/remember-merges.ts';
import { StoreError } from './store-error.ts';

/** In the order of their names. One that was released is never changed or taken away, and there is no way back. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-create-tables': createTables,
  '0002-count-changes': countChanges,
  '0003-create-team-tables': createTeamTables,
  '0004-remember-merges': rememberMerges,
  '0005-create-drafts': createDrafts,
  '0006-create-tokens': createTokens,
  '0007-create-sessions': createSessions,
  '0008-create-installations': createInstallations,
  '0009-create-deeds': createDeeds,
};

type Executed = Kysely<{ kysely_migration: { name: string; timestamp: string } }>;

/**
 * Brings a database to the schema of this version, or to that of an earlier one. It is called inside a transaction which no
 * other process is in at the same time: both see to it that a crash leaves the schema as it was.
 *
 * It does what Kysely's own Migrator would, whose tables it uses; but that runs neither inside a transaction nor on one of
 * several schemas of a PostgreSQL database.
 * @param last the last migration to do; all, where it isn't given.
 * @throws StoreError `newer` where a later version has been there.
 */
export async function migrate(
  transaction: Kysely<unknown>,
  { migrations = MIGRATIONS, last }: { migrations?: typeof MIGRATIONS; last?: string } = {},
): Promise<void> {
  const database = transaction as Executed;
  await database.schema
    .createTable('kysely_migration')
    .ifNotExists()
    .addColumn('name', 'varchar(255)', (column) => column.notNull().primaryKey())
    .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
    .execute();
  const executed = await executedIn(transaction);
  const unknown = executed.find((name) => migrations[name] === undefined);
  if (unknown !== undefined)
    throw new StoreError(
      'newer',
      `The database was written by a later version of Differentia (it has “${unknown}”): run that one, or use another database.`,
    );
  for (const [name, migration] of Object.entries(migrations).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (last !== undefined && name > last) return;
    if (executed.includes(name)) continue;
    try {
      await migration.up(transaction);
    } catch (error) {
      throw executed.length === 0 ? besideAnother(error) : error;
    }
    await database
      .insertInto('kysely_migration')
      .values({ name, timestamp: new Date().toISOString() })
      .execute();
  }
}

/** Where the first tables can't be made since there are some, they are another program's. */
const besideAnother = (error: unknown): unknown =>
  error instanceof StoreError && /already exists/.test(error.message)
    ? new StoreError('foreign', 'The database holds the tables of another program: name one of its own.', {
        cause: error,
      })
    : error;

/** The migrations that a database has behind it, in order. */
export async function executedIn(database: Kysely<unknown>): Promise<string[]> {
  const rows = await (database as Executed).selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name).sort();
}
