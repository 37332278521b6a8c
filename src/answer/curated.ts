import type { Comparison } from '../glossary/comparison.ts';
import type { Concept } from '../glossary/concept.ts';
import { normalize } from '../lookup/normalize.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { sideOf } from './concept-in-answer.ts';
import type { Curated } from './curated-for.ts';
import { foldRows } from './fold.ts';
import { fromEntries } from './from-entries.ts';
import { readOn } from './read-on.ts';
import type { Resources } from './resources.ts';

/**
 * A comparison as it was written, its columns in the order asked. Where it is of more concepts than were asked about, what it says
 * of the others is left out, and the answer says where it is from.
 */
export function curatedComparison(
  { comparison, concepts, readAs }: Curated,
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'comparison'> {
  const columns = concepts.map(({ id }) => comparison.between.indexOf(id));
  const inOrder = (values: readonly string[]): string[] => columns.map((column) => values[column] ?? '');
  const others = comparison.between
    .filter((id) => !concepts.some((concept) => concept.id === id))
    .flatMap((id) => resources.glossary.concept(id) ?? []);
  const fits = (text: string) => others.length === 0 || !speaksOf(text, others);
  return {
    kind: 'comparison',
    origin: 'curated',
    concepts: concepts.map(sideOf),
    gist: [
      ...(fits(comparison.gist) ? [comparison.gist] : []),
      ...(others.length > 0 ? [wholeText(comparison, resources)] : []),
    ].join(' '),
    ...foldRows(comparison.rows.map((row) => ({ aspect: row.aspect, values: inOrder(row.values) }))),
    alternatives: comparison.chooseWhen === undefined ? null : true,
    points: comparison.points.filter(fits),
    chooseWhen: inOrder(comparison.chooseWhen ?? []).filter((line) => line !== ''),
    ...fromEntries([comparison], concepts, [...corrections, ...readAs], resources),
    // The whole of it is the first thing to read on.
    ...(others.length > 0 && readOn(concepts, undefined, resources)),
  };
}

/** Which comparison it is that only a part was asked of. */
const wholeText = ({ between }: Comparison, { glossary, messages }: Resources): string => {
  const labels = between.flatMap((id) => glossary.concept(id)?.prefLabel ?? []);
  return messages.say('curated.part', { labels: messages.list(labels) });
};

/** Whether a text names one of the concepts, or counts how many it speaks of. */
function speaksOf(text: string, concepts: readonly Concept[]): boolean {
  const said = ` ${normalize(text)} `;
  const labels = concepts.flatMap(({ prefLabel, altLabels }) => [prefLabel, ...altLabels]);
  return COUNTS.test(said) || labels.some((label) => said.includes(` ${normalize(label)}`));
}

const COUNTS = / (?:all|three|four|five|six|third|fourth|others) /;
