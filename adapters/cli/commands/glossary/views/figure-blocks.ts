import { safe } from '../../../../../src/messages/safe-text.ts';
import type { Figures } from '../../../../../src/team/statistics.ts';
import { hanging, wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import { columns, nameOf, type Place } from '../place.ts';
import { dateOf } from './date-of.ts';

/** How a glossary was used in a time. */
export function figureBlocks(
  figures: Figures,
  { from, to }: { readonly from: string; readonly to: string },
  page: Place['page'],
): Block[] {
  const { asked, missed, unhelpful, overdue, days } = safe(figures);
  const total = (what: keyof Figures['days']): number =>
    days[what].reduce((sum, { count }) => sum + count, 0);
  const part = (title: string, rows: readonly (readonly string[])[], none: string): Block => [
    ...wrap(page.style.heading(title), page.width),
    ...(rows.length === 0
      ? hanging('  ', page.style.quiet(none), page.width)
      : columns(
          rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]),
          page,
        )),
  ];
  return [
    [
      ...wrap(page.style.title(from === to ? from : `${from} to ${to}`), page.width),
      ...wrap(
        `Questions: ${total('answered')} answered, ${total('unanswered')} unanswered. Votes: ${total('helpful')} helpful, ${total('unhelpful')} not.`,
        page.width,
      ),
    ],
    part(
      'Asked most',
      asked.map(({ key, count }) => [String(count), key]),
      'nothing yet',
    ),
    part(
      'Missing',
      missed.map(({ key, count }) => [String(count), key]),
      'nothing yet',
    ),
    part(
      'Not helpful',
      unhelpful.map(({ entry, helpful, unhelpful: not }) => [entry, `${not} of ${helpful + not} said so`]),
      'nobody said so',
    ),
    part(
      'Overdue',
      overdue.map(({ entry, owner, due }) => [entry, dateOf(due), nameOf(owner)]),
      'nothing is to be verified now',
    ),
  ];
}
