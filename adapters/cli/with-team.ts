import type { Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Team } from '../../src/team/team.ts';
import { EXIT, Failure } from '../failure.ts';
import { openPacks } from './open-glossary.ts';
import type { Setting, StoreUse } from './setting.ts';

/**
 * Lends out the store, and closes it. What goes wrong in it is a Failure with its sentence.
 */
export async function withStore<T>(
  { openStore }: Pick<Setting, 'openStore'>,
  use: StoreUse,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(use);
  try {
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) throw new Failure(error.message, EXIT.failed, { cause: error });
    throw error;
  }
}

/** The same with the rules of teams' glossaries over it, and over the packs at `data`. */
export function withTeam<T>(
  { openStore, shippedPacks, streams }: Setting,
  { data, use }: { readonly data: readonly string[]; readonly use: StoreUse },
  work: (team: Team) => Promise<T>,
): Promise<T> {
  return withStore({ openStore }, use, async (store) => {
    const team = openTeam(store, await openPacks(data, shippedPacks, streams));
    try {
      return await work(team);
    } finally {
      await team.overlays.close();
    }
  });
}
