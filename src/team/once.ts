import type { Records, Store } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { transact } from './transact.ts';

/** It was done before, at another delivery of the same. */
export interface Again {
  readonly kind: 'again';
}

/** Whether a deed is done for the first time, as far as anybody can tell. From now on it isn't. */
export const isFirst = async (records: Pick<Records, 'claims'>, { once, at }: Deed): Promise<boolean> =>
  once === undefined || records.claims.make(once.workspace, `team ${once.key}`, at);

/** Does a deed in a transaction, unless it was done before. */
export const transactOnce = <T>(
  store: Store,
  deed: Deed,
  work: (records: Records, refuse: (why: T) => never) => Promise<T>,
): Promise<T | Again> =>
  transact<T | Again>(store, async (records, refuse) =>
    (await isFirst(records, deed)) ? work(records, refuse) : { kind: 'again' },
  );
