import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { type Blocked, isBlocked } from './blocked.ts';
import { DAY } from './day.ts';
import { type Again, isFirst } from './once.ts';
import { type NotAllowed, notAllowed, standingOf } from './roles.ts';
import { settingsAt } from './settings.ts';
import type { TooMany } from './too-many.ts';

/** Why a person may not suggest anything now. */
export async function hindranceTo(
  records: Records,
  deed: Deed,
): Promise<NotAllowed | Blocked | TooMany | Again | undefined> {
  const { glossary, actor, at } = deed;
  if (!(await isFirst(records, deed))) return { kind: 'again' };
  if ((await standingOf(records, glossary, actor)) === 'anyone') {
    if (await isBlocked(records, deed)) return { kind: 'blocked' };
    const { suggesting, suggestionsPerDay: most } = await settingsAt(records, { glossary });
    if (suggesting === 'editors') return notAllowed(records, deed, 'editor');
    // Or two at once would both find that there is one left.
    await records.glossaries.lock(glossary);
    if ((await records.suggestions.countBy(glossary, actor.person, at - DAY)) >= most)
      return { kind: 'tooMany', most };
  }
  return undefined;
}
