import type { Store } from '../store/store.ts';
import type { Overlays } from './overlays.ts';
import type { Packs } from './packs.ts';

/** What the rules of shared glossaries work on. */
export interface Team {
  readonly store: Store;
  /** The packs that there are; each team has turned some of them on. */
  readonly packs: Packs;
  readonly overlays: Overlays;
}
