import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../src/store/store.ts';
import { StoreError, type StoreErrorCode } from '../src/store/store-error.ts';
import { type Vault, VaultError, vaultWith } from '../src/store/vault.ts';
import { EXIT, Failure } from './failure.ts';
import type { Settings, StoreSettings } from './settings.ts';

/**
 * The store that the settings name. The engine that isn't used isn't loaded.
 * @param how by `vault`, what its secrets are sealed with; by `begins`, whether it is made where there is none, as it is unless said.
 * @throws Failure with a sentence about what keeps it from being opened.
 */
export async function openStore(
  { databaseUrl, dataDir }: StoreSettings,
  { vault, begins = true }: { readonly vault?: Vault | undefined; readonly begins?: boolean } = {},
): Promise<Store> {
  try {
    if (databaseUrl !== undefined)
      return await (await import('../src/store/postgres/open-postgres.ts')).openPostgres(databaseUrl, vault);
    const file = join(dataDir, 'differentia.db');
    if (!begins && (await isMissing(file))) throw missing(file);
    const { openSqlite } = await import('../src/store/sqlite/open-sqlite.ts');
    return await openSqlite(file, vault);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const remedy = databaseUrl === undefined ? FOR_FILES[error.code] : FOR_SERVERS[error.code];
    throw new Failure(remedy === undefined ? error.message : `${error.message} ${remedy}`, EXIT.failed, {
      cause: error,
    });
  }
}

const isMissing = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );

/** Who mistypes a folder isn't to find an empty store there. */
const missing = (file: string): Failure =>
  new Failure(
    `There is no database “${file}” yet: the first entry makes it, or the service. If there should be one, set DATA_DIR to its folder.`,
    EXIT.failed,
  );

type Remedies = Partial<Record<StoreErrorCode, string>>;

/** What to do about a file that can't be opened, where that isn't said yet. */
const FOR_FILES: Remedies = {
  unopened: 'Set DATA_DIR to a folder that this user may write to.',
  unwritable: 'Set DATA_DIR to a folder that this user may write to.',
  full: 'Make room there, or set DATA_DIR to a folder on another disk.',
  failed: 'Make room there, or set DATA_DIR to a folder on another disk.',
  locked: 'Try again when that has ended.',
};

/** The same about a server's database. */
const FOR_SERVERS: Remedies = {
  unopened: 'Set DATABASE_URL to one such as postgres://user:password@host/database.',
  unreachable: 'See that it runs, and that DATABASE_URL names it.',
  credentials: 'Set DATABASE_URL to what it takes.',
  crowded: 'Try again later, or let it take more.',
  locked: 'Try again when that has ended.',
  slow: 'Try again later.',
};

const RENEWAL =
  '“differentia renew-secrets” makes new ones; the buttons of older messages stop working, and workspaces that installed the app do so again.';

/**
 * The same for who uses its secrets: they are sealed with the newest of the keys, if there are any.
 * @throws Failure also where they are sealed with a key that is not among them.
 */
export async function openSealedStore({ encryptionKeys, ...settings }: Settings): Promise<Store> {
  const store = await openStore(
    settings,
    encryptionKeys === undefined ? {} : { vault: vaultWith(encryptionKeys) },
  );
  try {
    await store.secrets.sealAnew();
    await store.installations.sealAnew();
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
