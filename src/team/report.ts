import type { Report } from '../store/team/feedback.ts';
import type { Deed } from './actor.ts';
import { type Blocked, isBlocked } from './blocked.ts';
import { commentFrom, type NotCommenting } from './comment.ts';
import { DAY } from './day.ts';
import { noteDeed } from './deeds.ts';
import { shortId } from './new-id.ts';
import { type Again, transactOnce } from './once.ts';
import { type NotAllowed, notAllowed, standingOf } from './roles.ts';
import { settingsAt } from './settings.ts';
import type { NoSuchEntry } from './take-away.ts';
import type { Team } from './team.ts';
import type { TooMany } from './too-many.ts';
import { versionOf } from './version.ts';

export type Reporting =
  | { readonly kind: 'reported'; readonly id: string }
  | Blocked
  | TooMany
  | Again
  | NoSuchEntry
  | NotCommenting;

/** Says that something is wrong with an entry, which is under review from then on. */
export const report = (
  { store, packs }: Pick<Team, 'store' | 'packs'>,
  deed: Deed,
  { entry, reason }: { readonly entry: string; readonly reason: string },
): Promise<Reporting> =>
  transactOnce<Reporting>(store, deed, async (records) => {
    const { glossary, actor, at } = deed;
    if (await isBlocked(records, deed)) return { kind: 'blocked' };
    const given = commentFrom(reason, 1);
    if ('kind' in given) return given;
    const seen = await packs.in(records, glossary);
    const version = await versionOf(records, seen.glossary, glossary, entry);
    if (version.entry === undefined) return { kind: 'noSuchEntry', entry };
    const { reportsPerDay: most } = await settingsAt(records, { glossary });
    // Or two at once would both find that there is one left.
    await records.glossaries.lock(glossary);
    const made = await records.reports.countBy(glossary, actor.person, at - DAY);
    if (made >= most && (await standingOf(records, glossary, actor)) === 'anyone')
      return { kind: 'tooMany', most };
    const id = shortId();
    await records.reports.add(glossary, { id, entry, reason: given.text, person: actor.person, at });
    return { kind: 'reported', id };
  });

/** The reports that nobody has dealt with, oldest first; of one entry, if it is given. For editors. */
export async function openReports(
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { entry, limit }: { readonly entry?: string | undefined; readonly limit: number },
): Promise<{ readonly kind: 'reports'; readonly reports: readonly Report[] } | NotAllowed> {
  const hindrance = await notAllowed(store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  const { glossary } = deed;
  const reports =
    entry === undefined
      ? await store.reports.open(glossary, limit)
      : (await store.reports.openOf(glossary, entry)).slice(0, limit);
  return { kind: 'reports', reports };
}

export type ClosingReport = { readonly kind: 'closed' | 'noSuchReport' } | Again | NotAllowed;

/** Says that a report was dealt with. */
export const closeReport = ({ store }: Pick<Team, 'store'>, deed: Deed, id: string): Promise<ClosingReport> =>
  transactOnce<ClosingReport>(store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    const isClosed = await records.reports.close(deed.glossary, id, deed.actor.person, deed.at);
    if (isClosed) await noteDeed(records, deed, { did: 'settled', about: { report: id } });
    return { kind: isClosed ? 'closed' : 'noSuchReport' };
  });
