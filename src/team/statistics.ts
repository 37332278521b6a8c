import type { Tally } from '../store/team/feedback.ts';
import type { Count, Counted, CountedOf, DayCount } from '../store/team/statistics.ts';
import type { Deed } from './actor.ts';
import { dayOf } from './day.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';

/** How the glossary is used, between two days, these included. */
export interface Figures {
  readonly kind: 'figures';
  /** Entries that were asked for most. */
  readonly asked: readonly Count[];
  /** Terms that were missed most. */
  readonly missed: readonly Count[];
  /** Entries that most people found unhelpful, at any time. */
  readonly unhelpful: readonly (Tally & { readonly entry: string })[];
  /** Entries that are to be verified, the longest due first. */
  readonly overdue: readonly { readonly entry: string; readonly owner: string; readonly due: number }[];
  /** How often something was counted each day, but for days when it was not. */
  readonly days: Readonly<Record<Counted, readonly DayCount[]>>;
}

const COUNTED: readonly Counted[] = ['asked', 'missed', 'answered', 'unanswered', 'helpful', 'unhelpful'];

/** For editors. @param period days, "2026-11-23"; with `limit`, of how many entries and terms it is told. */
export async function figures(
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { from, to, limit }: { readonly from: string; readonly to: string; readonly limit: number },
): Promise<Figures | NotAllowed> {
  const hindrance = await notAllowed(store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  const { glossary, at } = deed;
  const { statistics, votes, verifications } = store;
  const days = {} as Record<Counted, readonly DayCount[]>;
  for (const what of COUNTED) days[what] = await statistics.byDay(glossary, what, from, to);
  const overdue: Figures['overdue'][number][] = [];
  for await (const { entry, owner, due } of verifications.due(at, glossary)) {
    if (overdue.length === limit) break;
    overdue.push({ entry, owner, due });
  }
  return {
    kind: 'figures',
    asked: await statistics.most(glossary, 'asked', from, to, limit),
    missed: await statistics.most(glossary, 'missed', from, to, limit),
    unhelpful: await votes.unhelpful(glossary, limit),
    overdue,
    days,
  };
}

/**
 * Counts on the day of a time, of entries as well where they are named. What a person asked is not kept.
 * @param keep keeps the counts, where they aren't kept at once.
 */
export async function count(
  { store, overlays }: Pick<Team, 'store' | 'overlays'>,
  { glossary, at, all }: Counting,
  keep: (counts: Counts) => Promise<void> = (counts) =>
    store.statistics.countAll(counts.glossary, counts.day, counts.all),
): Promise<void> {
  await keep({ glossary, day: dayOf(at), all: all.map(({ what, entry }) => ({ what, key: entry })) });
  for (const { what, entry } of all)
    if (what === 'asked' && entry !== undefined) overlays.counted(glossary, entry);
}

export interface Counts {
  readonly glossary: string;
  /** "2026-11-23". */
  readonly day: string;
  readonly all: readonly CountedOf[];
}

interface Counting {
  readonly glossary: string;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly all: readonly {
    readonly what: 'asked' | 'answered' | 'unanswered';
    readonly entry?: string | undefined;
  }[];
}
