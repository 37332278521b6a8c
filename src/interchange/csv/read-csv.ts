import { textOf } from '../decode.ts';
import { type Findings, gather, placeAt } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { inTurns, stageOf, type Work } from '../work.ts';
import { isOwn, ownColumnProblems, ownEntry } from './own-rows.ts';
import { type Row, type Table, tableOf } from './rows.ts';
import { columnProblems, listedConcept, namedByColumn } from './term-list.ts';

/** Entries from CSV files: those that this program wrote, and a team's list of terms, with a label and a definition a row. */
export const readCsv = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  gather(async (findings) => {
    for (const [index, file] of files.entries()) {
      const stage = (number: number): Work => stageOf(options, 2 * index + number, 2 * files.length);
      const text = textOf(file, findings);
      if (text === undefined) continue;
      const table = await tableOf(text, file.name, findings, stage(0));
      await readTable(table, file.name, { ...options, ...stage(1) }, findings);
    }
    return {};
  });

async function readTable(
  table: Table,
  file: string,
  options: ReadOptions,
  findings: Findings,
): Promise<void> {
  const own = isOwn(table);
  const problems = own ? ownColumnProblems(table.columns) : columnProblems(table.columns);
  findings.refuse(...problems.map((message) => ({ file, line: table.line, message })));
  if (problems.length > 0) return;
  const taken = findings.ids();
  for await (const row of inTurns(table.rows, table.rows.length, options)) {
    if (own) addOwn(row, file, options.lang, findings);
    else addListed(row, file, options.lang, findings, taken);
  }
}

function addOwn(row: Row, file: string, lang: string, findings: Findings): void {
  findings.add(ownEntry(row, lang), file, placeAt(file, row.line));
}

function addListed(row: Row, file: string, lang: string, findings: Findings, taken: Set<string>): void {
  const { label, data } = listedConcept(row, lang, taken);
  const place = placeAt(file, row.line);
  findings.add(data, file, (path, message) => place(path, namedByColumn(message)), label);
}
