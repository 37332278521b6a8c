import { CsvError, parse } from 'csv-parse/sync';
import { type Concept, conceptSchema } from '../glossary/concept.ts';
import type { Fault } from '../glossary/pack/fault.ts';
import { importedHeader } from './imported-header.ts';
import { uniqueSlug } from './slug.ts';
import type { Source } from './source.ts';

/** Column → field. `aliases`, `tags` and `sources` hold several, with ";" between them. */
const COLUMNS = ['label', 'definition', 'aliases', 'sense', 'tags', 'sources', 'updated', 'lang'] as const;
type Column = (typeof COLUMNS)[number];

interface Row {
  readonly record: Readonly<Partial<Record<Column, string>>>;
  /** On which it begins, counted from 1. */
  readonly line: number;
}

/**
 * Concepts from a CSV file whose first line names the columns: `label` and `definition`, and of the others what is there.
 * @param taken the ids that are in use; those of the file are added.
 */
export function readCsv(text: string, file: string, taken: Set<string>): Source {
  const faults: Fault[] = [];
  const entries = rowsOf(text, file, faults).flatMap((row) => conceptOf(row, file, taken, faults));
  return { pack: { ...importedHeader(file), entries }, faults };
}

function rowsOf(text: string, file: string, faults: Fault[]): Row[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  // The parser counts the lines it has passed, but people look for the one on which a row begins.
  const rowAfter = (passed: number): number => {
    let index = passed;
    while (lines[index]?.trim() === '') index++;
    return index < lines.length ? index + 1 : 1;
  };
  const first = rowAfter(0);
  let names: string[] = [];
  let passed = 0;
  let rows: Row[] = [];
  try {
    rows = parse(lines.join('\n'), {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      columns: (header: string[]) => {
        passed = first;
        names = header.map((name) => name.trim().toLowerCase());
        return names;
      },
      on_record: (record: Row['record'], info): Row => {
        const line = rowAfter(passed);
        passed = info.lines;
        if (info.error !== undefined) faults.push({ file, ...problemOf(info.error, names.length, line) });
        return { record, line };
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ file, ...problemOf(error, names.length, rowAfter(passed)) });
  }
  faults.unshift(...columnProblems(names).map((message) => ({ file, line: first, message })));
  const faulty = new Set(faults.map(({ line }) => line));
  return faulty.has(first) ? [] : rows.filter(({ line }) => !faulty.has(line));
}

function columnProblems(names: readonly string[]): string[] {
  const missing = ['label', 'definition'].filter((name) => !names.includes(name));
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const unknown = names.filter((name) => !COLUMNS.includes(name as Column));
  return [
    ...missing.map((name) => `the first line names no column “${name}”`),
    ...twice.map((name) => `the first line names the column “${name}” twice`),
    ...(unknown.length > 0
      ? [`unknown columns: ${unknown.join(', ')}; known are ${COLUMNS.join(', ')}`]
      : []),
  ];
}

/** @param row the line on which the row that can't be read begins. */
function problemOf(error: CsvError, width: number, row: number): { line: number; message: string } {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return { line: row, message: 'is not CSV: a quote that opens in this row is never closed' };
  if (error.code === 'CSV_RECORD_INCONSISTENT_COLUMNS' && Array.isArray(error.record))
    return { line: row, message: `has ${error.record.length} instead of ${width} cells` };
  return { line: Number(error.lines ?? row), message: `is not CSV: ${error.message}` };
}

function conceptOf({ record, line }: Row, file: string, taken: Set<string>, faults: Fault[]): Concept[] {
  const { label = '', definition, aliases, sense, tags, sources, updated, lang } = record;
  const result = conceptSchema.safeParse({
    kind: 'concept',
    id: uniqueSlug(label, taken),
    lang: lang || 'en',
    prefLabel: label,
    altLabels: several(aliases),
    definition,
    tags: several(tags),
    sources: several(sources),
    ...(sense && { sense }),
    ...(updated && { updated }),
  });
  if (result.success) return [result.data];
  faults.push(
    ...result.error.issues.map((issue) => ({
      file,
      line,
      message: `${nameOf(issue.path)}: ${issue.message}`,
    })),
  );
  return [];
}

const several = (cell = ''): string[] =>
  [...new Set(cell.split(';').map((item) => item.trim()))].filter((item) => item !== '');

/** The column that a field comes from. */
const nameOf = ([field]: readonly PropertyKey[]): string =>
  field === 'prefLabel' || field === 'id' ? 'label' : field === 'altLabels' ? 'aliases' : String(field);
