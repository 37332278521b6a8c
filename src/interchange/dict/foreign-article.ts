import { MOST_TAGS, tag } from '../../glossary/provenance.ts';

/** What the text that headwords share says of them. */
export function articleOf(headwords: readonly string[], text: string) {
  const lines = text.split('\n');
  const labels = new Map(headwords.map((headword) => [headword.toLowerCase(), headword]));
  // An index may fold case. The text repeats the headwords in their own case in its first lines.
  const body = Math.max(
    lines.findIndex((line) => !labels.has(line.trim().toLowerCase())),
    0,
  );
  const headings = lines.slice(0, body).map((line) => line.trim());
  for (const heading of headings) labels.set(heading.toLowerCase(), heading);
  const [prefLabel = '', ...altLabels] = new Set([...headings, ...labels.values()]);
  const { definition, tags } = bodyOf(lines.slice(body));
  return { prefLabel, altLabels, definition: definition || prefLabel, tags };
}

/** The text below the headwords without its indentation; "<networking, web>" at its beginning are the tags. */
function bodyOf(lines: readonly string[]): { definition: string; tags: string[] } {
  const indentOf = (line: string): number => line.length - line.trimStart().length;
  const indent = lines
    .filter((line) => line.trim() !== '')
    .reduce((least, line) => Math.min(least, indentOf(line)), Number.POSITIVE_INFINITY);
  const body = lines
    .map((line) => line.slice(Math.min(indent, indentOf(line))))
    .join('\n')
    .trim();
  const marked = /^<([^<>]{1,120})>\s+/.exec(body);
  const tags = (marked?.[1] ?? '').split(',').map((each) => each.replace(/\s+/g, ' ').trim());
  return {
    definition: body.slice(marked?.[0].length ?? 0),
    tags: [...new Set(tags)].filter((each) => tag.safeParse(each).success).slice(0, MOST_TAGS),
  };
}
