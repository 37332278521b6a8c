/** A character of no language, which stands in for what must stay as it was typed. */
const MARK = '\uE000';
const MARKS = /\uE000/g;
const KEPT = /\uE000(\d+)\uE000/g;

/** Code blocks and inline code, in which nothing is markup. */
const CODE = /```[\s\S]*?(?:```|(?![\s\S]))|``[^\n]+?``|`[^`\n]+`/g;
const ESCAPED = /\\([\\*_~|`>#[\]()-])/g;

/** From ">>>" on, everything is a quotation. */
const QUOTED_REST = /^>>> [\s\S]*/m;
const HEADING = /^[ \t]*(?:#{1,3}|-#)[ \t]+(?=\S)/gm;
const MASKED_LINK = /\[([^\]\n]{1,300})\]\(<?https?:\/\/[^\s)]+(?:[ \t]+"[^"\n]*")?\)/g;
const BARE_LINK = /<(https?:\/\/[^\s>]+)>/g;
const COMMAND = /<\/([\p{L}\p{N}_ -]+):\d+>/gu;
/** People, roles, channels, emoji, times, places of a server. */
const MENTION =
  /<(?:@[!&]?|#)\d{15,25}>|<a?:\w{2,32}:\d{15,25}>|<t:-?\d{1,17}(?::[tTdDfFRsS])?>|<id:\w+>|@everyone\b|@here\b/g;

/**
 * Emphasis opens before something and closes after something, and not inside a word: `snake_case`, `A*` and `*args and
 * **kwargs` are names.
 */
const EMPHASIS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^\n]*?[^\s*])\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^\n]*?[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(~~)(?=[^\s~])([^\n]*?[^\s~])~~/g,
  /(\|\|)(?=[^\s|])([^\n]*?[^\s|])\|\|/g,
];
const DEEPEST_EMPHASIS = 4;

/** What a person wrote in Discord's markup, as it reads; code and quotations stay marked, for they aren't what is asked. */
export function plainText(content: string): string {
  const kept: string[] = [];
  const keep = (text: string): string => `${MARK}${kept.push(text) - 1}${MARK}`;
  const bare = content
    .replace(MARKS, '')
    .replace(CODE, keep)
    .replace(ESCAPED, (_, letter: string) => keep(letter))
    .replace(QUOTED_REST, '')
    .replace(MASKED_LINK, '$1')
    .replace(BARE_LINK, '$1')
    .replace(COMMAND, '/$1')
    .replace(MENTION, ' ')
    .replace(HEADING, '');
  return withoutEmphasis(bare)
    .replace(KEPT, (_, index: string) => kept[Number(index)] ?? '')
    .trim();
}

function withoutEmphasis(text: string): string {
  let plain = text;
  for (let depth = 0; depth < DEEPEST_EMPHASIS; depth += 1) {
    const before = plain;
    for (const pattern of EMPHASIS) plain = plain.replace(pattern, '$2');
    if (plain === before) break;
  }
  return plain;
}
