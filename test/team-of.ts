import type { Resources } from '../src/answer/resources.ts';
import { english } from '../src/messages/messages.ts';
import type { Store } from '../src/store/store.ts';
import { openTeam } from '../src/team/open-team.ts';
import { Packs } from '../src/team/packs.ts';
import type { Team } from '../src/team/team.ts';
import { sample } from './sample-glossary.ts';

/** The team of a bot that knows nothing but a glossary, until somebody adds to it. */
export const teamOf = (store: Store, resources: Resources = sample): Team =>
  openTeam(store, new Packs([], english, resources));
