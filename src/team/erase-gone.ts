import { DAY } from './day.ts';
import type { Team } from './team.ts';

/** Under this name it is counted how often something was erased: whoever holds anything in memory reads it anew. */
export const ERASURES = 'erasures';

/**
 * Forgets the workspaces that the bot has not been in for some days, with all that is kept of them.
 * @returns those that were forgotten.
 */
export async function eraseGone(
  { store }: Pick<Team, 'store'>,
  { graceDays, at }: { readonly graceDays: number; readonly at: number },
): Promise<readonly string[]> {
  const before = at - graceDays * DAY;
  const erased: string[] = [];
  for (const workspace of await store.glossaries.gone(before)) {
    const isErased = await store.atomically(async ({ glossaries, changes }) => {
      // It may have come back just now.
      if (!(await glossaries.gone(before)).includes(workspace)) return false;
      await glossaries.erase(workspace);
      await changes.bump(ERASURES);
      return true;
    });
    if (isErased) erased.push(workspace);
  }
  return erased;
}
