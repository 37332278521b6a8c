import { onTestFinished } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { openAt } from './open-at.ts';

/** Opens a store until the test is over. */
export async function open(address: string): Promise<Store> {
  const store = await openAt(address);
  onTestFinished(() => store.close());
  return store;
}
