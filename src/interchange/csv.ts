import { basename, extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { type Concept, conceptSchema } from '../glossary/concept.ts';
import type { Fault } from '../glossary/pack/fault.ts';
import { uniqueSlug } from './slug.ts';
import type { Source } from './source.ts';

/** Column → field. `aliases`, `tags` and `sources` hold several, with ";" or "|" between them. */
const COLUMNS = ['label', 'definition', 'aliases', 'sense', 'tags', 'sources', 'updated', 'lang'] as const;
type Column = (typeof COLUMNS)[number];

interface Line {
  readonly record: Readonly<Partial<Record<Column, string>>>;
  readonly info: { readonly lines: number };
}

/**
 * Concepts from a CSV file whose first line names the columns: `label` and `definition`, and of the others what is there.
 * @param taken the ids that are in use; those of the file are added.
 */
export function readCsv(text: string, file: string, taken: Set<string>): Source {
  const faults: Fault[] = [];
  const entries = linesOf(text, file, faults).flatMap((line) => conceptOf(line, file, taken, faults));
  const title = basename(file, extname(file));
  return {
    pack: {
      id: uniqueSlug(title, new Set()),
      title,
      description: `Imported from ${title}`,
      lang: 'en',
      contributors: [],
      entries,
    },
    faults,
  };
}

function linesOf(text: string, file: string, faults: Fault[]): Line[] {
  let unknown: string[] = [];
  try {
    const lines: Line[] = parse(text, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        const names = header.map((name) => name.trim().toLowerCase());
        unknown = names.filter((name) => !COLUMNS.includes(name as Column));
        const missing = ['label', 'definition'].filter((name) => !names.includes(name));
        faults.push(
          ...missing.map((name) => ({ file, line: 1, message: `the first line names no column “${name}”` })),
        );
        return names;
      },
    });
    if (unknown.length > 0)
      faults.push({
        file,
        line: 1,
        message: `unknown columns: ${unknown.join(', ')}; known are ${COLUMNS.join(', ')}`,
      });
    return faults.length > 0 ? [] : lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({ file, line: Number(error['lines'] ?? 1), message: `is not CSV: ${error.message}` });
    return [];
  }
}

function conceptOf({ record, info }: Line, file: string, taken: Set<string>, faults: Fault[]): Concept[] {
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
      line: info.lines,
      message: `${nameOf(issue.path)}: ${issue.message}`,
    })),
  );
  return [];
}

const several = (cell = ''): string[] =>
  [...new Set(cell.split(/[;|]/).map((item) => item.trim()))].filter((item) => item !== '');

/** The column that a field comes from. */
const nameOf = ([field]: readonly PropertyKey[]): string =>
  field === 'prefLabel' || field === 'id' ? 'label' : field === 'altLabels' ? 'aliases' : String(field);
