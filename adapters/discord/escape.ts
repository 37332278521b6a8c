/**
 * What Discord's markdown takes for markup wherever it stands: marks of emphasis, code, links, mentions, emoji and times. A
 * colon is one in ":smile:" and in an address, which would be a link to anywhere. The `escapeMarkdown` of discord.js leaves
 * links, mentions, spoilers, quotes and single marks alone.
 */
const ANYWHERE = /[\\*_~|`<[]|@(?=everyone|here)|:(?=\S)/g;

/** What is markup at the beginning of a line: headings, small print, lists, quotes, and the dot of a numbered list. */
const AT_START = /^([^\S\n]*)(?:([#>+-])|(\d+)\.)/gm;

/** Text of a person as markdown that shows it as it is. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (_, indent: string, mark: string | undefined, number: string | undefined) =>
      mark === undefined ? `${indent}${number}\\.` : `${indent}\\${mark}`,
    );

/** What would end the address of a masked link, or be markup to a client that reads it first. */
const NOT_IN_ADDRESS = /[()<>[\]\\*~|`\s]/g;

/** A masked link can't hold these: brackets end it, and no link is shown under a text that looks like another address. */
const NOT_IN_LINK = /[[\]]|:\/\//;

/** Something to be seen: a link under nothing can't be found, and isn't one. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

/** Markdown that leads to an address of the web; where it can't, it stands beside the address. */
export function link(markdown: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdown;
  const address = url.replace(NOT_IN_ADDRESS, percentEncoded);
  if (!VISIBLE.test(markdown)) return `<${address}>`;
  return NOT_IN_LINK.test(markdown) ? `${markdown} (<${address}>)` : `[${markdown}](<${address}>)`;
}

/** Also of what `encodeURIComponent` leaves as it is. */
const percentEncoded = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');
