import type { Change } from '../../../team/changes.ts';
import type { Act, Line, SectionOf } from '../../panel.ts';
import type { Visit } from '../visit.ts';
import { fieldName } from './field-name.ts';
import { valueLines } from './value-lines.ts';

type Words = Parameters<typeof valueLines>[2];

/** What a flow says it in, and what it knows. */
export const wordsOf = ({ means, messages }: Visit): Words => ({
  glossary: means.resources.glossary,
  messages,
});

/** Changes field by field: what was and what is; of lists only the items that are others. */
export const changeSections = (changes: readonly Change[], words: Words): SectionOf<Act>[] =>
  changes.filter(isWorthShowing).map((change) => ({
    heading: fieldName(change.field, words.messages),
    lines: linesOf(change, words),
  }));

/** The language of a new entry is rarely news. */
const isWorthShowing = ({ field, before }: Change): boolean => field !== 'lang' || before !== undefined;

function linesOf({ field, before, after }: Change, words: Words): Line[] {
  const [was, is] = [valueLines(field, before, words), valueLines(field, after, words)];
  const gone = was.filter((line) => !is.includes(line));
  const come = is.filter((line) => !was.includes(line));
  // The same items in another order.
  const isSorted = gone.length === 0 && come.length === 0;
  return [
    ...(isSorted ? was : gone).map((text): Line => ({ mark: 'gone', text })),
    ...(isSorted ? is : come).map((text): Line => ({ mark: 'come', text })),
  ];
}
