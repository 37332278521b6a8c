import { setTimeout as pause } from 'node:timers/promises';
import { platformOf } from '../../../src/team/workspace-name.ts';
import type { WebMeans } from '../means.ts';
import { remembered } from './remembered.ts';

/** In milliseconds. */
const KEPT = 10 * 60_000;
const PATIENCE = 3_000;
/** A glossary may be shared by many; in so many of them somebody is looked for. */
const MOST_WORKSPACES = 5;

/** What others call people, by how the core names them; who can't be named just now is left out. */
export type NamesOf = (
  people: readonly string[],
  workspaces: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** Asks the platforms, whose the names are: none is kept but in memory, for ten minutes. What takes too long is done without. */
export function namesBy({ nameOf }: Pick<WebMeans, 'nameOf'>): NamesOf {
  const known = remembered(nameOf, KEPT);
  return async (people, workspaces) => {
    const found = new Map<string, string>();
    const find = async (person: string): Promise<void> => {
      const near = workspaces.filter((workspace) => platformOf(workspace) === platformOf(person));
      for (const workspace of near.slice(0, MOST_WORKSPACES)) {
        const name = await known(workspace, person);
        if (name !== undefined) return void found.set(person, name);
      }
    };
    const over = new AbortController();
    const late = pause(PATIENCE, undefined, { signal: over.signal }).catch(() => undefined);
    await Promise.race([Promise.all([...new Set(people)].map(find)), late]);
    over.abort();
    // Who is named later is named the next time.
    return new Map(found);
  };
}
