import { DAY } from './day.ts';
import { eachByItself, type OneByOne } from './each-by-itself.ts';
import { eraseIn } from './erase.ts';
import type { Team } from './team.ts';

interface Erasing extends Pick<OneByOne, 'signal' | 'failed'> {
  readonly graceDays: number;
  readonly at: number;
}

/**
 * Forgets the workspaces that the bot has not been in for some days, with all that is kept of them. What fails is tried again when
 * this is called again.
 * @returns those that were forgotten.
 */
export async function eraseGone(
  { store }: Pick<Team, 'store'>,
  { graceDays, at, signal, failed }: Erasing,
): Promise<readonly string[]> {
  const before = at - graceDays * DAY;
  const erased: string[] = [];
  await eachByItself(await store.glossaries.gone(before), { store, signal, failed }, async (workspace) => {
    const isErased = await store.atomically(async (records) => {
      // It may have come back just now.
      if (!(await records.glossaries.gone(before)).includes(workspace)) return false;
      await eraseIn(records, workspace);
      return true;
    });
    if (isErased) erased.push(workspace);
  });
  return erased;
}
