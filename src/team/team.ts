import type { Resources } from '../answer/resources.ts';
import type { Store } from '../store/store.ts';
import type { Overlays } from './overlays.ts';

/** What the rules of shared glossaries work on. */
export interface Team {
  readonly store: Store;
  /** What every team sees, unless it lays something over it. */
  readonly packs: Resources;
  readonly overlays: Overlays;
}
