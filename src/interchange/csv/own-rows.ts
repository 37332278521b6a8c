import { FIELDS } from '../fields-of.ts';
import { restored } from './formula.ts';
import { CELLS } from './own-columns.ts';
import type { Row, Table } from './rows.ts';

/** The names of the columns of a file that this program wrote. */
export const OWN_COLUMNS = ['kind', 'id', ...FIELDS] as const;

/** Whether the file has all fields of entries, as this program writes them, rather than those of a team's list of terms. */
export const isOwn = ({ columns }: Table): boolean => columns.includes('kind') && columns.includes('id');

/** What is wrong with the names of the columns. */
export function ownColumnProblems(columns: readonly string[]): string[] {
  const known = OWN_COLUMNS.map((name) => name.toLowerCase());
  const unknown = columns.filter((name) => !known.includes(name));
  return unknown.length === 0
    ? []
    : [`unknown columns: ${unknown.join(', ')}; known are ${OWN_COLUMNS.join(', ')}`];
}

/** What a row says of an entry, to be checked. */
export function ownEntry({ cells }: Row, lang: string): Record<string, unknown> {
  const cellOf = (name: string): string => restored(cells.get(name.toLowerCase()) ?? '');
  const fields = FIELDS.flatMap((field) => {
    const cell = cellOf(field);
    return cell === '' ? [] : [[field, CELLS[field].read(cell)] as const];
  });
  return { kind: cellOf('kind'), id: cellOf('id'), lang, ...Object.fromEntries(fields) };
}
