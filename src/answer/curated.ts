import type { AnswerOf, Correction } from './answer.ts';
import { sideOf } from './concept-in-answer.ts';
import type { Curated } from './curated-for.ts';
import { foldRows } from './fold.ts';
import { fromEntries } from './from-entries.ts';
import type { Resources } from './resources.ts';

/** A comparison as it was written, its columns in the order asked. */
export function curatedComparison(
  { comparison, concepts, readAs }: Curated,
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'comparison'> {
  const columns = concepts.map(({ id }) => comparison.between.indexOf(id));
  const inOrder = (values: readonly string[]): string[] => columns.map((column) => values[column] ?? '');
  return {
    kind: 'comparison',
    origin: 'curated',
    concepts: concepts.map(sideOf),
    gist: comparison.gist,
    ...foldRows(comparison.rows.map((row) => ({ aspect: row.aspect, values: inOrder(row.values) }))),
    alternatives: comparison.chooseWhen !== undefined,
    points: [...comparison.points],
    chooseWhen: inOrder(comparison.chooseWhen ?? []).filter((line) => line !== ''),
    ...fromEntries([comparison], concepts, [...corrections, ...readAs], resources),
  };
}
