import { isComparison, isConcept } from '../../entry.ts';
import type { Sourced } from '../sourced.ts';

interface Cell {
  readonly sourced: Sourced;
  readonly path: readonly PropertyKey[];
  /** As a person finds it: "rows[2]", "characteristics.transport". */
  readonly name: string;
  readonly text: string;
}

/** The cells of all the tables that entries make: of comparisons, and of what is composed from characteristics. */
export const eachCell = (entries: readonly Sourced[]): Cell[] =>
  entries.flatMap((sourced) => {
    const { entry } = sourced;
    if (isConcept(entry))
      return Object.entries(entry.characteristics).flatMap(([aspect, text]) =>
        text === null
          ? []
          : [{ sourced, path: ['characteristics', aspect], name: `characteristics.${aspect}`, text }],
      );
    if (!isComparison(entry)) return [];
    return entry.rows.flatMap(({ values }, row) =>
      values.map((text, index) => ({
        sourced,
        path: ['rows', row, 'values', index],
        name: `rows[${row + 1}]`,
        text,
      })),
    );
  });
