import type { Characteristic } from './answer.ts';

/** A row of a comparison: one value a concept, `null` where none is recorded. */
export interface Row {
  readonly aspect: string;
  readonly values: readonly (string | null)[];
}

/** Whether two values say the same, but for case and white space; "< 1 ms" and "> 1 ms" don't. */
export const sameValue = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (value: string): string => value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Takes the rows apart in those that tell the concepts apart and those in which all of them agree. */
export function foldRows(rows: readonly Row[]): {
  rows: { aspect: string; values: (string | null)[] }[];
  both: Characteristic[];
} {
  const agreed = ({ values: [first = null, ...others] }: Row) =>
    first !== null && others.every((value) => value !== null && sameValue(value, first));
  return {
    rows: rows.filter((row) => !agreed(row)).map(({ aspect, values }) => ({ aspect, values: [...values] })),
    both: rows.filter(agreed).map(({ aspect, values }) => ({ aspect, value: values[0] ?? '' })),
  };
}
