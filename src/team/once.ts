import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';

/** It was done before, at another delivery of the same. */
export interface Again {
  readonly kind: 'again';
}

/** Whether a deed is done for the first time, as far as anybody can tell. From now on it isn't. */
export const isFirst = async (records: Pick<Records, 'claims'>, { once, at }: Deed): Promise<boolean> =>
  once === undefined || records.claims.make(once.workspace, `team ${once.key}`, at);
