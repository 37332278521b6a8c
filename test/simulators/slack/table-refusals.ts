import { type Node, nodesIn } from './nodes.ts';

type Cell = Node | undefined;

/** @returns what Slack would refuse of a `table` or `data_table` whose shape is right. */
export function tableRefusals(table: Node, path: string): string[] {
  const rows = (table.rows ?? []) as Cell[][];
  const columns = rows[0]?.length ?? 0;
  const refusals: string[] = [];
  if (rows.length === 0 || rows.length > 100) refusals.push(`${path}: ${rows.length} rows, not 1 to 100`);
  if (columns === 0 || columns > 20) refusals.push(`${path}: ${columns} cells in a row, not 1 to 20`);
  if (rows.some((row) => row.length !== columns)) refusals.push(`${path}: rows are of different lengths`);
  const settings = (table.column_settings ?? []) as unknown[];
  if (settings.length > columns) refusals.push(`${path}: more column_settings than columns`);
  let characters = 0;
  for (const [y, row] of rows.entries()) {
    for (const [x, cell] of row.entries()) {
      const shown = textOf(cell);
      characters += shown.length;
      if (shown.trim() === '') refusals.push(`${path}.rows[${y}][${x}]: the cell is empty`);
    }
  }
  if (characters > 10_000) refusals.push(`${path}: ${characters} characters in all cells, more than 10000`);
  return refusals;
}

/** What a cell shows. What stands for something else, as an emoji does, counts with its name. */
function textOf(cell: Cell): string {
  if (cell?.type !== 'rich_text') return String(cell?.text ?? '');
  return [...nodesIn(cell.elements, '')]
    .filter(({ node }) => !node.type.startsWith('rich_text'))
    .map(({ node }) => String(node.text ?? node.url ?? node.name ?? node.fallback ?? node.type))
    .join('');
}
