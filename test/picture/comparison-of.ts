import type { AnswerOf } from '../../src/answer/answer.ts';

/** A comparison with these rows: an aspect, and a value for each of what is compared. */
export function comparisonOf(
  rows: readonly (readonly [string, readonly (string | null)[]])[],
  label = 'Drink',
): AnswerOf<'comparison'> {
  const columns = rows[0]?.[1].length ?? 2;
  return {
    kind: 'comparison',
    origin: 'curated',
    concepts: Array.from({ length: columns }, (_, index) => ({
      id: `c${index}`,
      label: `${label} ${index + 1}`,
      definition: 'Something to drink.',
    })),
    gist: 'They taste of different things.',
    rows: rows.map(([aspect, values]) => ({ aspect, values: [...values] })),
    both: [],
    alternatives: null,
    points: [],
    chooseWhen: [],
    corrections: [],
    tags: [],
    sources: [],
    contributors: [],
    similar: [],
  };
}
