import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Lines of at most `width` columns, none for no text; words too long for one are broken, so nothing is cut off. */
export const wrap = (text: string, width: number): string[] =>
  text === ''
    ? []
    : wrapAnsi(text, Math.max(width, 1), { hard: true, trim: true })
        .split('\n')
        .map((line) => (stringWidth(line) > width ? line.replace(BEFORE_NOTHING, '') : line));

/** wrap-ansi counts no space before a word that is invisible, though it writes one. */
const BEFORE_NOTHING = / +(?=[\p{Cf}\p{M}]*$)/u;

/** Text of several paragraphs. Prose is filled; a paragraph with indented lines, such as code, keeps its lines. */
export function paragraphs(text: string, width: number): string[] {
  const blocks = text.split(/\n\s*\n/).map((block) => {
    const lines = block.split('\n');
    if (!lines.some((line) => /^\s/.test(line))) return wrap(block.replace(/\s+/g, ' '), width);
    return lines.flatMap((line) =>
      wrapAnsi(line.replaceAll('\t', '    '), width, { hard: true, trim: false }).split('\n'),
    );
  });
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** "  • text", its further lines under the first. */
export const bullet = (text: string, width: number, mark = '•'): string[] =>
  hanging(`  ${mark} `, text, width);

/** A lead, and text whose further lines stand under its first. A lead too wide for that stands alone. */
export function hanging(lead: string, text: string, width: number): string[] {
  const indent = stringWidth(lead);
  if (indent > width / 2)
    return [...wrap(lead.trimEnd(), width), ...wrap(text, width - 2).map((line) => `  ${line}`)];
  return wrap(text, width - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line);
}
