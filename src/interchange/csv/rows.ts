import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { chunksOf } from '../chunks.ts';
import type { Findings } from '../findings.ts';
import { LIMITS } from '../limits.ts';
import { inTurns, type Work } from '../work.ts';
import { separatorOf } from './separator.ts';

/** A row of a CSV file. */
export interface Row {
  /** By the names of the columns, which are in lower case. */
  readonly cells: ReadonlyMap<string, string>;
  /** On which it begins, counted from 1. */
  readonly line: number;
}

/** A CSV file as a table. */
export interface Table {
  /** As the first line names them, in lower case. */
  readonly columns: readonly string[];
  /** On which the columns are named. */
  readonly line: number;
  readonly rows: readonly Row[];
}

/** What is wrong with the CSV itself becomes faults. */
export async function tableOf(text: string, file: string, findings: Findings, work: Work): Promise<Table> {
  const [header, ...records] = await recordsOf(text, file, findings, work);
  const columns = (header?.cells ?? []).map((name) => name.toLowerCase());
  const rows = records.flatMap(({ cells, line }) => {
    if (cells.length !== columns.length) {
      findings.refuse({ file, line, message: `has ${cells.length} instead of ${columns.length} cells` });
      return [];
    }
    return [{ cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])), line }];
  });
  return { columns, line: header?.line ?? 1, rows };
}

/** What is said of what the parser complains of, where that is of the row as a whole. */
const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that opens in this row is never closed',
  CSV_MAX_RECORD_SIZE: 'this row is longer than 4 million characters; is a quote never closed?',
};

interface RecordAt {
  readonly cells: readonly string[];
  readonly line: number;
}

async function recordsOf(text: string, file: string, findings: Findings, work: Work): Promise<RecordAt[]> {
  const lines = text.split('\n');
  // The parser counts the lines it has passed, but people look for the one on which a row begins.
  const rowAfter = (passed: number): number => {
    let index = passed;
    while (lines[index]?.trim() === '') index++;
    return index < lines.length ? index + 1 : 1;
  };
  const records: RecordAt[] = [];
  let passed = 0;
  let uneven = 0;
  const parser = parse({
    trim: true,
    delimiter: separatorOf(text),
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LIMITS.row,
    on_record: (cells: readonly string[], info) => {
      records.push({ cells, line: rowAfter(passed) });
      passed = info.lines;
      if (cells.length !== records[0]?.cells.length) uneven++;
      return null;
    },
  });
  const failed = finished(parser.resume()).then(
    () => undefined,
    (error: unknown) => error,
  );
  const chunks = chunksOf(text);
  for await (const chunk of inTurns(chunks, chunks.length, work)) {
    if (parser.destroyed) break;
    parser.write(chunk);
    // Whatever follows would only be too much as well.
    if (records.length > LIMITS.entries + 1 || uneven > LIMITS.faults) return records;
  }
  parser.end();
  const error = await failed;
  if (error === undefined) return records;
  if (!(error instanceof CsvError)) throw error;
  const known = REASONS[error.code];
  const line = known === undefined ? Number(error.lines ?? rowAfter(passed)) : rowAfter(passed);
  const reason = known ?? error.message;
  findings.refuse({ file, line, message: `is not CSV: ${reason}` });
  // Where a quote is wrong, what stands before it may be wrong as well.
  return records.slice(0, 1);
}
