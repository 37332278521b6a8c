import { type Kysely, type Migration, Migrator } from 'kysely';
import { createTables } from './migrations/create-tables.ts';
import { StoreError } from './store-error.ts';

/** In the order of their names. One that was released is never changed or taken away, and there is no way back. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-create-tables': createTables,
};

/**
 * Brings a database to the schema of this version.
 * @throws StoreError `newer` where a later version has been there.
 */
export async function migrate(database: Kysely<unknown>, migrations = MIGRATIONS): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = (await executed(database)).find((name) => migrations[name] === undefined);
  if (unknown === undefined) throw error;
  throw new StoreError(
    'newer',
    `The database was written by a later version of Differentia (it has “${unknown}”): run that one, or use another database.`,
    { cause: error },
  );
}

/** The migrations that the database has behind it; none where even their table can't be read. */
async function executed(database: Kysely<unknown>): Promise<string[]> {
  const kysely = database as Kysely<{ kysely_migration: { name: string } }>;
  try {
    return (await kysely.selectFrom('kysely_migration').select('name').execute()).map(({ name }) => name);
  } catch {
    return [];
  }
}
