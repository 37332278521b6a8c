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
  /** Messages that were deleted lately: news of one may come after the news that it is gone. */
  readonly gone: Recent;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}
