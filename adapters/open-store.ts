import { join } from 'node:path';
import type { Store } from '../src/store/store.ts';
import { StoreError, type StoreErrorCode } from '../src/store/store-error.ts';
import { type Vault, VaultError, vaultWith } from '../src/store/vault.ts';
import { EXIT, Failure } from './failure.ts';
import type { Settings, StoreSettings } from './settings.ts';

/**
 * The store that the settings name. The engine that isn't used isn't loaded.
 * @throws Failure with a sentence about what keeps it from being opened.
 */
export async function openStore({ databaseUrl, dataDir }: StoreSettings, vault?: Vault): Promise<Store> {
  try {
    if (databaseUrl !== undefined)
      return await (await import('../src/store/postgres/open-postgres.ts')).openPostgres(databaseUrl, vault);
    const { openSqlite } = await import('../src/store/sqlite/open-sqlite.ts');
    return await openSqlite(join(dataDir, 'differentia.db'), vault);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const remedy =
      databaseUrl === undefined
        ? (REMEDIES[error.code] ?? 'Set DATA_DIR to a folder that will do.')
        : 'Set DATABASE_URL to a database that will do.';
    throw new Failure(`${error.message} ${remedy}`, EXIT.failed, { cause: error });
  }
}

/** What to do about a file that can't be opened. */
const REMEDIES: Partial<Record<StoreErrorCode, string>> = {
  unopened: 'Set DATA_DIR to a folder that this user may write to.',
  unwritable: 'Set DATA_DIR to a folder that this user may write to.',
  full: 'Make room there, or set DATA_DIR to a folder on another disk.',
  failed: 'Make room there, or set DATA_DIR to a folder on another disk.',
  locked: 'Try again when that has ended.',
};

const RENEWAL = '“differentia renew-secrets” makes new ones, and the buttons of older messages stop working.';

/**
 * The same for who uses its secrets: they are sealed with the newest of the keys, if there are any.
 * @throws Failure also where they are sealed with a key that is not among them.
 */
export async function openSealedStore({ encryptionKeys, ...settings }: Settings): Promise<Store> {
  const store = await openStore(
    settings,
    encryptionKeys === undefined ? undefined : vaultWith(encryptionKeys),
  );
  try {
    await store.secrets.sealAnew();
    return store;
  } catch (error) {
    await store.close();
    if (error instanceof StoreError) throw new Failure(error.message, EXIT.failed, { cause: error });
    if (!(error instanceof VaultError)) throw error;
    const remedy =
      error.code === 'unknownKey'
        ? `Add it to ENCRYPTION_KEYS. If it is lost: ${RENEWAL}`
        : `Restore the database from a backup. If there is none: ${RENEWAL}`;
    throw new Failure(`${error.message} ${remedy}`, EXIT.failed, { cause: error });
  }
}
