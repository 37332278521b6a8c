import type { Store } from '../store/store.ts';
import { Overlays } from './overlays.ts';
import type { Packs } from './packs.ts';
import type { Team } from './team.ts';

/** How many entries of teams' own are held in memory, where nobody says otherwise. */
const MOST_ENTRIES = 500_000;

/** What the rules of shared glossaries work on, over a store. Close its overlays before the store. */
export function openTeam(store: Store, packs: Packs, mostEntries = MOST_ENTRIES): Team {
  const all = packs.of(null);
  return { store, packs: all, overlays: new Overlays(all, store, mostEntries) };
}
