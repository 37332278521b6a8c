import { type Entry, isComparison } from '../../glossary/entry.ts';
import { fieldsOf } from '../fields-of.ts';
import { yamlText } from '../yaml/yaml-text.ts';

const INDENT = '   ';
/** The last such line of an article is above its fields: these have none, as what is inside of them stands further in. */
const BORDER = `${INDENT}---`;

/**
 * An entry as readers of dictionaries show it: its labels, its text, and below a line its other fields.
 * @param headwords what it is found by, the name first.
 */
export function ownArticle(entry: Entry, headwords: readonly string[]): string {
  const { prefLabel, altLabels, definition, gist, ...fields } = fieldsOf(entry, { contributors: [] });
  const text = isComparison(entry) ? entry.gist : entry.definition;
  const below = yamlText({ kind: entry.kind, id: entry.id, ...fields }).trimEnd();
  return `${headwords.join('\n')}\n\n${indented(text)}\n\n${BORDER}\n${indented(below)}\n\n`;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : INDENT + line))
    .join('\n');

const outdented = (lines: readonly string[]): string =>
  lines.map((line) => (line.startsWith(INDENT) ? line.slice(INDENT.length) : line)).join('\n');

/** An article of ours in its parts; nothing if it isn't one. */
export function partsOf(article: string) {
  const lines = article.split('\n');
  const border = lines.lastIndexOf(BORDER);
  if (border < 0 || !lines[border + 1]?.startsWith(`${INDENT}kind: `)) return undefined;
  const headings = lines.indexOf('');
  return {
    headwords: lines.slice(0, headings),
    text: outdented(lines.slice(headings + 1, border)).trim(),
    fields: outdented(lines.slice(border + 1)),
  };
}

/** What an article of ours says of an entry, to be checked. */
export const ownFields = (
  { headwords, text }: { readonly headwords: readonly string[]; readonly text: string },
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  if (fields.kind === 'comparison') return { gist: text, ...fields };
  const [prefLabel, ...altLabels] = headwords;
  return { prefLabel, altLabels, definition: text, ...fields };
};
