import { normalize } from '../lookup/normalize.ts';
import type { Characteristic } from './answer.ts';

/** A row of a comparison: one value a concept, `null` where none is recorded. */
export interface Row {
  readonly aspect: string;
  readonly values: readonly (string | null)[];
}

/** Takes the rows apart in those that tell the concepts apart and those in which all of them agree. */
export function foldRows(rows: readonly Row[]): {
  rows: { aspect: string; values: (string | null)[] }[];
  both: Characteristic[];
} {
  const agreed = (row: Row) =>
    row.values.every((value) => value !== null && normalize(value) === normalize(row.values[0] ?? ''));
  return {
    rows: rows.filter((row) => !agreed(row)).map(({ aspect, values }) => ({ aspect, values: [...values] })),
    both: rows.filter(agreed).map(({ aspect, values }) => ({ aspect, value: values[0] ?? '' })),
  };
}
