import { stringify } from 'csv-stringify/sync';
import type { Entry } from '../../glossary/entry.ts';
import type { Pack } from '../../glossary/pack/pack.ts';
import { FIELDS, fieldsOf } from '../fields-of.ts';
import type { WrittenFile } from '../format.ts';
import { inTurns, type Work } from '../work.ts';
import { defused } from './formula.ts';
import { CELLS } from './own-columns.ts';
import { OWN_COLUMNS } from './own-rows.ts';

/** Without this mark, Excel takes the file for one in the encoding of its country. */
const BYTE_ORDER_MARK = '\ufeff';

/** All entries as one CSV file that spreadsheets show well: an entry a row, several things in a cell a line each. */
export async function writeCsv(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const lines = [BYTE_ORDER_MARK, stringify([[...OWN_COLUMNS]], STYLE)];
  for await (const entry of inTurns(pack.entries, pack.entries.length, work))
    lines.push(stringify([cellsOf(entry)], STYLE));
  return [{ name: `${pack.id}.csv`, content: lines.join('') }];
}

const STYLE = { record_delimiter: 'unix' } as const;

function cellsOf(entry: Entry): string[] {
  const said = fieldsOf(entry, { contributors: [] });
  const cells = FIELDS.map((field) => (field in said ? CELLS[field].write(said[field] as never) : ''));
  return [entry.kind, entry.id, ...cells].map(defused);
}
