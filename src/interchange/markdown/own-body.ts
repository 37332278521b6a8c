import type { Comparison } from '../../glossary/comparison.ts';
import { type Entry, isComparison } from '../../glossary/entry.ts';
import { cellsOf, tableLine } from '../table-line.ts';

const HEADINGS = {
  rows: '## Differences',
  points: '## Points',
  chooseWhen: '## Choose when',
} as const;

/** The fields of an entry that stand below the front matter, as sections under these headings. */
export const SECTIONS = ['rows', 'points', 'chooseWhen'] as const;
type Section = (typeof SECTIONS)[number];

const sectionOf = new Map<string, Section>(SECTIONS.map((section) => [HEADINGS[section], section]));

/** The section that begins with the line, if any does. */
const headed = (line: string): Section | undefined => sectionOf.get(line.trimEnd());

/** In a text, a line that looks like one of the headings has a "\" before it, which Markdown doesn't show. */
const escaped = (text: string): string =>
  eachLine(text, (line) => (headed(line.replace(/^\\+/, '')) === undefined ? line : `\\${line}`));

const unescaped = (text: string): string =>
  eachLine(text, (line) =>
    line.startsWith('\\') && headed(line.replace(/^\\+/, '')) !== undefined ? line.slice(1) : line,
  );

const eachLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

/** What an entry says, as people read it: its text, then a table and lists. */
export function bodyOf(entry: Entry): string {
  const text = isComparison(entry) ? entry.gist : entry.definition;
  const parts = [escaped(text)];
  if (isComparison(entry)) parts.push(HEADINGS.rows, tableOf(entry));
  if (entry.points.length > 0) parts.push(HEADINGS.points, listOf(entry.points));
  if (isComparison(entry) && entry.chooseWhen !== undefined)
    parts.push(HEADINGS.chooseWhen, listOf(entry.chooseWhen));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function tableOf({ between, rows }: Comparison): string {
  const border = between.map(() => ' --- |').join('');
  const lines = rows.map(({ aspect, values }) => `| ${tableLine([aspect, ...values])} |`);
  return [`| | ${tableLine(between)} |`, `| --- |${border}`, ...lines].join('\n');
}

/** What a body says, to be checked. */
export interface Body {
  readonly text: string;
  readonly sections: Readonly<Partial<Record<Section, unknown>>>;
  /** On which line of the body a section stands, counted from 1, and what in it is no part of a list or table. */
  readonly lines: ReadonlyMap<Section, number>;
  readonly stray: readonly number[];
}

export function readBody(body: string): Body {
  const lines = body.split('\n');
  const begins = lines.flatMap((line, index) => (headed(line) === undefined ? [] : [index]));
  const sections: Partial<Record<Section, unknown>> = {};
  const found = new Map<Section, number>();
  const stray: number[] = [];
  begins.forEach((begin, index) => {
    const section = headed(lines[begin] ?? '');
    if (section === undefined) return;
    if (found.has(section)) stray.push(begin + 1);
    found.set(section, begin + 1);
    const inside = lines.slice(begin + 1, begins[index + 1]);
    const strayAt = (line: number) => stray.push(begin + 2 + line);
    sections[section] = section === 'rows' ? readTable(inside, strayAt) : readList(inside, strayAt);
  });
  const text = unescaped(lines.slice(0, begins[0]).join('\n')).trim();
  return { text, sections, lines: found, stray };
}

/** A line that is further in goes on with the item above. */
function readList(lines: readonly string[], stray: (line: number) => void): string[] {
  const items: string[] = [];
  lines.forEach((line, index) => {
    if (/^[-*] /.test(line)) items.push(line.slice(2).trim());
    else if (/^\s+\S/.test(line) && items.length > 0) items.push(`${items.pop()} ${line.trim()}`);
    else if (line.trim() !== '') stray(index);
  });
  return items;
}

function readTable(lines: readonly string[], stray: (line: number) => void): unknown[] {
  const rows: unknown[] = [];
  let above = 2;
  lines.forEach((line, index) => {
    const inside = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
    if (inside === undefined) {
      if (line.trim() !== '') stray(index);
    } else if (above > 0) above--;
    else {
      const [aspect, ...values] = cellsOf(inside);
      rows.push({ aspect, values });
    }
  });
  return rows;
}
