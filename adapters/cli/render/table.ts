import Table from 'cli-table3';
import stringWidth from 'string-width';
import { hanging, wrap } from './layout.ts';
import type { Page } from './parts.ts';
import type { Style } from './style.ts';

/** A table with a row a comparison's row: its number, the aspect, and a value a concept. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly aspect: string; readonly values: readonly string[] }[];
}

/** Narrower than this, a column of prose is a ladder of single words, and the rows are set as a list. */
const NARROWEST = 18;
const WIDEST = 56;
const WIDEST_ASPECT = 22;
const NARROWEST_ASPECT = 12;

/** The grid in the columns of the terminal: a table where there is room for one, else a list that says the same. */
export function renderGrid(grid: Grid, { width, tableWidth, style }: Page): string[] {
  const widths = widthsFor(grid, tableWidth);
  const drawn = widths === undefined ? [] : table(grid, widths, style);
  // The table's library takes some wide letters for narrow ones, and what it draws of them doesn't fit.
  const fits = drawn.every((line) => stringWidth(line) <= tableWidth);
  return drawn.length > 0 && fits ? drawn : list(grid, width, style);
}

interface Widths {
  readonly number: number;
  readonly aspect: number;
  readonly value: number;
}

function widthsFor({ columns, rows }: Grid, width: number): Widths | undefined {
  const number = String(rows.length).length;
  const frame = (columns.length + 2) * 3 + 1;
  const longestAspect = Math.max(NARROWEST_ASPECT, ...rows.map(({ aspect }) => stringWidth(aspect)));
  const aspect = Math.min(longestAspect, WIDEST_ASPECT, Math.max(NARROWEST_ASPECT, Math.floor(width / 6)));
  const value = Math.min(Math.floor((width - frame - number - aspect) / columns.length), WIDEST);
  return value < NARROWEST ? undefined : { number, aspect, value };
}

function table({ columns, rows }: Grid, widths: Widths, style: Style): string[] {
  const cell = (text: string, width: number, paint: (line: string) => string = (line) => line) =>
    wrap(text, width).map(paint).join('\n');
  const drawn = new Table({
    head: ['', '', ...columns.map((column) => cell(column, widths.value, style.label))],
    style: { head: [], border: [] },
  });
  rows.forEach(({ aspect, values }, index) => {
    const number = style.quiet(String(index + 1));
    drawn.push([
      number,
      cell(aspect, widths.aspect, style.heading),
      ...values.map((value) => cell(value, widths.value)),
    ]);
  });
  return drawn.toString().split('\n');
}

function list({ columns, rows }: Grid, width: number, style: Style): string[] {
  return rows.flatMap(({ aspect, values }, index) => [
    ...(index === 0 ? [] : ['']),
    ...hanging(`${index + 1}. `, style.heading(aspect), width),
    ...values.flatMap((value, column) => hanging(`   ${style.label(`${columns[column]}:`)} `, value, width)),
  ]);
}
