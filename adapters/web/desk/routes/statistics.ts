import { titleOf } from '../../../../src/conversation/glossary/views/title-of.ts';
import { DAY, dayOf } from '../../../../src/team/day.ts';
import { type Figures, figures } from '../../../../src/team/statistics.ts';
import { type DeskApp, shows } from '../route.ts';

const LISTED = 10;
const PERIODS = [7, 30, 90, 365] as const;
const USUAL = 30;

/** What was counted on a day. */
export type ShownDay = { readonly day: string } & Readonly<
  Record<'answered' | 'unanswered' | 'helpful' | 'unhelpful', number>
>;

/** How the glossary is used. */
export interface ShownFigures {
  readonly period: number;
  readonly periods: readonly number[];
  /** Each day of the period, the first one first. */
  readonly days: readonly ShownDay[];
  readonly asked: readonly Listed[];
  /** Terms that aren't there. */
  readonly missed: readonly Listed[];
  readonly unhelpful: readonly (Listed & { readonly votes: number })[];
}

interface Listed {
  readonly key: string;
  readonly title: string;
  readonly count: number;
}

export function statistics(app: DeskApp): void {
  shows(app, '/statistics', async ({ team, deed, means, messages }, { days = '' }) => {
    const period = PERIODS.find((each) => String(each) === days) ?? USUAL;
    const { at } = deed();
    const from = at - (period - 1) * DAY;
    const found = await figures(team, deed(), { from: dayOf(from), to: dayOf(at), limit: LISTED });
    if (found.kind !== 'figures') return found;
    const title = (id: string): string => titleOf(id, means.resources.glossary, messages);
    const shown: ShownFigures = {
      period,
      periods: PERIODS,
      days: Array.from({ length: period }, (_, index) => shownDay(found, dayOf(from + index * DAY))),
      asked: found.asked.map(({ key, count }) => ({ key, title: title(key), count })),
      missed: found.missed.map(({ key, count }) => ({ key, title: key, count })),
      unhelpful: found.unhelpful.map(({ entry, helpful, unhelpful }) => ({
        key: entry,
        title: title(entry),
        count: unhelpful,
        votes: helpful + unhelpful,
      })),
    };
    return shown;
  });
}

function shownDay({ days }: Figures, day: string): ShownDay {
  const countOf = (what: keyof Figures['days']): number =>
    days[what].find((each) => each.day === day)?.count ?? 0;
  return {
    day,
    answered: countOf('answered'),
    unanswered: countOf('unanswered'),
    helpful: countOf('helpful'),
    unhelpful: countOf('unhelpful'),
  };
}
