import type { Resources } from '../answer/resources.ts';
import type { Store } from '../store/store.ts';
import type { Codec } from './codec.ts';
import type { Recent } from './recent.ts';
import type { Turns } from './turns.ts';

/** What every part of a conversation works with. */
export interface Means {
  readonly resources: Resources;
  readonly store: Store;
  readonly codec: Codec;
  readonly turns: Turns;
  /** Messages that were deleted or edited lately: news of one, as it was first written, may come after that. */
  readonly deleted: Recent;
  readonly edited: Recent;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}
