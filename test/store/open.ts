import { onTestFinished } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { type Vault, vaultWith } from '../../src/store/vault.ts';
import { openAt } from './open-at.ts';

/** A vault for a store whose secrets nobody looks at. */
export const SOME_VAULT = vaultWith('7'.repeat(64));

/** Opens a store until the test is over. */
export async function open(address: string, vault?: Vault): Promise<Store> {
  const store = await openAt(address, vault);
  onTestFinished(() => store.close());
  return store;
}
