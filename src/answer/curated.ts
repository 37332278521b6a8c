import type { Comparison } from '../glossary/comparison.ts';
import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { nameOf } from './define.ts';
import { foldRows } from './fold.ts';
import { fromEntries } from './from-entry.ts';
import { preview } from './preview.ts';

/** Room for a definition beside a table: its first sentences. */
const DEFINITION = 320;

/** A comparison as it was written, its columns in the order asked. */
export function curatedComparison(
  comparison: Comparison,
  concepts: readonly Concept[],
  corrections: readonly Correction[],
  glossary: Glossary,
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
    ...fromEntries([comparison], concepts, corrections, glossary),
  };
}

/** A concept as one side of a comparison. */
export const sideOf = (concept: Concept) => ({
  ...nameOf(concept),
  definition: preview(concept.definition, DEFINITION),
});
