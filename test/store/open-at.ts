import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { Vault } from '../../src/store/vault.ts';

/** Opens the store at an address: the path of a file, or a URL. */
export const openAt = (address: string, vault?: Vault): Promise<Store> =>
  address.startsWith('postgres:') ? openPostgres(address, vault) : openSqlite(address, vault);
