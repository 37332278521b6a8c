import { uniqueSlug } from '../slug.ts';
import type { Row } from './rows.ts';

/** The columns of a team's list of terms, and what else people call them. */
const COLUMNS = {
  label: ['term', 'name', 'title', 'word', 'concept'],
  definition: ['meaning', 'description', 'explanation'],
  aliases: ['alias', 'synonyms', 'synonym', 'also known as', 'aka', 'acronym', 'abbreviation'],
  sense: ['context'],
  tags: ['tag', 'category', 'categories', 'topic', 'topics'],
  sources: ['source', 'reference', 'references', 'link', 'links', 'url'],
  updated: ['last updated', 'modified'],
  lang: ['language'],
} as const;

type Column = keyof typeof COLUMNS;

const columnOf = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, others]) =>
    [column, ...others].map((name) => [name, column as Column] as const),
  ),
);

/** What is wrong with the names of the columns. */
export function columnProblems(names: readonly string[]): string[] {
  const columns = names.map((name) => columnOf.get(name));
  const missing = (['label', 'definition'] as const).filter((column) => !columns.includes(column));
  const twice = columns.filter((column, index) => column !== undefined && columns.indexOf(column) < index);
  const unknown = names.filter((name) => !columnOf.has(name));
  return [
    ...missing.map((name) => `the first line names no column “${name}”`),
    ...twice.map((name) => `the first line names the column “${name}” twice`),
    ...(unknown.length > 0
      ? [`unknown columns: ${unknown.join(', ')}; known are ${Object.keys(COLUMNS).join(', ')}`]
      : []),
  ];
}

/** What a row says of a concept, to be checked. `aliases`, `tags` and `sources` hold several, with ";" between them. */
export function listedConcept(row: Row, lang: string, taken: Set<string>): { label: string; data: unknown } {
  const cells = new Map([...row.cells].map(([name, cell]) => [columnOf.get(name), cell]));
  const cellOf = (column: Column): string => cells.get(column) ?? '';
  const several = (column: Column): string[] =>
    [
      ...new Set(
        cellOf(column)
          .split(/[;\n]/)
          .map((item) => item.trim()),
      ),
    ].filter((item) => item !== '');
  const label = cellOf('label');
  const [sense, updated] = [cellOf('sense'), cellOf('updated')];
  const data = {
    kind: 'concept',
    id: uniqueSlug(label, taken),
    lang: cellOf('lang') || lang,
    prefLabel: label,
    altLabels: several('aliases'),
    definition: cellOf('definition'),
    tags: several('tags'),
    sources: several('sources'),
    ...(sense !== '' && { sense }),
    ...(updated !== '' && { updated }),
  };
  return { label, data };
}

/** A fault of a field as one of its column: "aliases: is longer than 75 characters". */
export const namedByColumn = (message: string): string =>
  message.replace(/^[^:]*/, (name) => {
    const field = name.replace(/\[\d+\]$/, '');
    return field === 'prefLabel' || field === 'id' ? 'label' : field === 'altLabels' ? 'aliases' : field;
  });
