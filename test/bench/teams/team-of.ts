import { fileURLToPath } from 'node:url';
import { readSources } from '../../../src/interchange/read-sources.ts';
import { english } from '../../../src/messages/messages.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Actor, Deed } from '../../../src/team/actor.ts';
import { openTeam } from '../../../src/team/open-team.ts';
import { Packs } from '../../../src/team/packs.ts';
import type { Team } from '../../../src/team/team.ts';

/** Seen from where the bundle is run. */
const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** Does everything, everywhere. */
const EDITOR: Actor = { person: 'slack:editor', isWorkspaceAdmin: true, name: 'Ada Lovelace' };

export const by = (glossary: string, actor: Actor = EDITOR): Deed => ({ glossary, actor, at: Date.now() });

/** Whoever it is: nobody does twice what one may do so often a day. */
export const somebody = (count: number): Actor => ({ person: `slack:U${count}`, isWorkspaceAdmin: false });

/** A team over the shipped packs. */
export async function teamOf(store: Store, megabytes?: number): Promise<Team> {
  const packs = (await readSources([DATA])).map(({ pack }) => pack);
  return openTeam(store, new Packs(packs, english), megabytes);
}
