import type { Store } from '../store/store.ts';
import type { Overlays } from '../team/overlays.ts';
import type { Place } from '../team/places.ts';
import type { Team } from '../team/team.ts';
import type { Aftermath } from './aftermath.ts';
import type { Codec } from './codec.ts';
import type { Observer } from './observer.ts';
import type { Pace } from './pace/pace.ts';
import type { Recalled } from './recalled.ts';
import type { Recent } from './recent.ts';
import type { Turns } from './turns.ts';

/** What every part of a conversation works with, wherever something is said. */
export interface Tools {
  readonly team: Team;
  /** The team's. */
  readonly store: Store;
  readonly overlays: Overlays;
  readonly codec: Codec;
  readonly turns: Turns;
  readonly observer: Observer;
  readonly pace: Pace;
  /** Keeps what is left to be kept of answers that have gone out. */
  readonly aftermath: Aftermath;
  /** What was asked of late. */
  readonly recalled: Recalled;
  /** Messages that were deleted or edited lately: news of one, as it was first written, may come after that. */
  readonly deleted: Recent;
  readonly edited: Recent;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
}

/** The same, with what is known and set where it is said. */
export interface Means extends Tools, Place {}
