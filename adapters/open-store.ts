import { join } from 'node:path';
import type { Store } from '../src/store/store.ts';
import { StoreError } from '../src/store/store-error.ts';
import { EXIT, Failure } from './failure.ts';
import type { StoreSettings } from './settings.ts';

/**
 * The store that the settings name. The engine that isn't used isn't loaded.
 * @throws Failure with a sentence about what keeps it from being opened.
 */
export async function openStore({ databaseUrl, dataDir }: StoreSettings): Promise<Store> {
  try {
    if (databaseUrl !== undefined)
      return await (await import('../src/store/postgres/open-postgres.ts')).openPostgres(databaseUrl);
    const { openSqlite } = await import('../src/store/sqlite/open-sqlite.ts');
    return await openSqlite(join(dataDir, 'differentia.db'));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const remedy =
      databaseUrl === undefined
        ? 'Set DATA_DIR to a folder that will do.'
        : 'Set DATABASE_URL to a database that will do.';
    throw new Failure(`${error.message} ${remedy}`, EXIT.failed, { cause: error });
  }
}
