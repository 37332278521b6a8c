import type { Store } from '../store/store.ts';
import { Overlays } from './overlays.ts';
import type { Packs } from './packs.ts';
import type { Team } from './team.ts';

const MEGABYTE = 1_000_000;
/** Room for some twenty-five thousand entries like those that are shipped. */
const MOST_MEGABYTES = 256;

/**
 * What the rules of shared glossaries work on, over a store. Close its overlays before the store.
 * @param mostMegabytes how much memory teams' own entries may take; those that were not asked for the longest are read anew when
 * they are.
 */
export const openTeam = (store: Store, packs: Packs, mostMegabytes = MOST_MEGABYTES): Team => ({
  store,
  packs,
  overlays: new Overlays(packs, store, mostMegabytes * MEGABYTE),
});
