import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { type Blocked, isBlocked } from './blocked.ts';
import { DAY } from './day.ts';
import { type Again, isFirst } from './once.ts';
import { type NotAllowed, notAllowed, standingOf } from './roles.ts';
import { settingsAt } from './settings.ts';
import type { TooMany } from './too-many.ts';

/** That a person may suggest something now. */
interface Leave {
  readonly kind: 'leave';
  /** How many the person may make within a day; nothing for who may make as many as they like. */
  readonly most?: number;
}

/** Whether a person may suggest something now, as far as can be told before it is looked at. */
export async function leaveToSuggest(
  records: Records,
  deed: Deed,
): Promise<Leave | NotAllowed | Blocked | TooMany | Again> {
  const { glossary, actor } = deed;
  if (!(await isFirst(records, deed))) return { kind: 'again' };
  if ((await standingOf(records, glossary, actor)) !== 'anyone') return { kind: 'leave' };
  if (await isBlocked(records, deed)) return { kind: 'blocked' };
  const { suggesting, suggestionsPerDay: most } = await settingsAt(records, { glossary });
  const hindrance = suggesting === 'editors' ? await notAllowed(records, deed, 'editor') : undefined;
  return hindrance ?? (await tooMany(records, deed, most)) ?? { kind: 'leave', most };
}

/** The same just before it is kept. Nobody else's is kept until the transaction is over, so what takes long is done by now. */
export async function tooManyByNow(
  records: Records,
  deed: Deed,
  { most }: Leave,
): Promise<TooMany | undefined> {
  if (most === undefined) return undefined;
  // Or two at once would both find that there is one left.
  await records.glossaries.lock(deed.glossary);
  return tooMany(records, deed, most);
}

async function tooMany(
  { suggestions }: Pick<Records, 'suggestions'>,
  { glossary, actor, at }: Deed,
  most: number,
): Promise<TooMany | undefined> {
  const made = await suggestions.countBy(glossary, actor.person, at - DAY);
  return made >= most ? { kind: 'tooMany', most } : undefined;
}
