import type { FIELDS } from '../fields-of.ts';
import { cellsOf, tableLine } from '../table-line.ts';

type Field = (typeof FIELDS)[number];

/** How a field stands in a cell. A cell that is empty says nothing, and is not read. */
interface Cell {
  write(value: never): string;
  read(cell: string): unknown;
}

const linesOf = (cell: string): string[] =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const text: Cell = { write: (value: string) => value, read: (cell) => cell };

/** One a line. */
const list: Cell = { write: (items: readonly string[]) => items.join('\n'), read: linesOf };

/** "aspect: value" a line; nothing behind the colon is `null`. */
const byAspect: Cell = {
  write: (values: Readonly<Record<string, string | null>>) =>
    Object.entries(values)
      .map(([aspect, value]) => (value === null ? `${aspect}:` : `${aspect}: ${value}`))
      .join('\n'),
  read: (cell) =>
    Object.fromEntries(
      linesOf(cell).map((line) => {
        const [aspect = '', ...value] = line.split(':');
        return [aspect.trim(), value.join(':').trim() || null];
      }),
    ),
};

/** "aspect | X | Y" a line. */
const rows: Cell = {
  write: (all: readonly { readonly aspect: string; readonly values: readonly string[] }[]) =>
    all.map(({ aspect, values }) => tableLine([aspect, ...values])).join('\n'),
  read: (cell) =>
    linesOf(cell).map((line) => {
      const [aspect, ...values] = cellsOf(line);
      return { aspect, values };
    }),
};

const NONE = '|';

/** One a line, or a border alone where there is a list with nothing in it, which is another thing than none. */
const choices: Cell = {
  write: (lines: readonly string[]) =>
    lines.length === 0 ? NONE : lines.map((line) => tableLine([line])).join('\n'),
  read: (cell) => (cell === NONE ? [] : linesOf(cell).map((line) => cellsOf(line).join(' | '))),
};

const no: Cell = { write: () => 'false', read: (cell) => (cell.toLowerCase() === 'false' ? false : cell) };

/** What stands in the column of each field. */
export const CELLS: Readonly<Record<Field, Cell>> = {
  prefLabel: text,
  sense: text,
  altLabels: list,
  hiddenLabels: list,
  definition: text,
  scopeNote: text,
  broader: list,
  characteristics: byAspect,
  aspects: byAspect,
  alternatives: no,
  comparedAs: text,
  between: list,
  gist: text,
  rows,
  points: list,
  chooseWhen: choices,
  related: list,
  tags: list,
  sources: list,
  updated: text,
  contributors: list,
  lang: text,
};
