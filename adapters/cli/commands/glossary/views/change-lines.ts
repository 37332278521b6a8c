import { safe } from '../../../../../src/messages/safe-text.ts';
import type { Change } from '../../../../../src/team/changes.ts';
import { hanging, wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import type { Place } from '../place.ts';
import { valueLines } from './value-lines.ts';

/** Changes field by field: what was with a minus, what is with a plus; of lists only the items that are others. */
export const changeLines = (changes: readonly Change[], page: Place['page']): Block =>
  safe(changes.filter(isWorthShowing)).flatMap((change) => [
    ...wrap(page.style.heading(change.field), page.width),
    ...sidesOf(change).flatMap(({ mark, text }) => signed(mark, text, page)),
  ]);

/** The language of a new entry is rarely news. */
const isWorthShowing = ({ field, before }: Change): boolean => field !== 'lang' || before !== undefined;

interface Side {
  readonly mark: '-' | '+';
  readonly text: string;
}

function sidesOf({ before, after }: Change): Side[] {
  const [was, is] = [valueLines(before), valueLines(after)];
  const gone = was.filter((line) => !is.includes(line));
  const come = is.filter((line) => !was.includes(line));
  // The same items in another order.
  const isSorted = gone.length === 0 && come.length === 0;
  return [
    ...(isSorted ? was : gone).map((text): Side => ({ mark: '-', text })),
    ...(isSorted ? is : come).map((text): Side => ({ mark: '+', text })),
  ];
}

function signed(mark: Side['mark'], text: string, { width, style }: Place['page']): string[] {
  const paint = mark === '-' ? style.removed : style.added;
  return hanging(`  ${mark} `, text, width).map(paint);
}
