/** The part of Discord's markdown that the bot sends, as data. A text display, a line at a time. */

/** Some text with what it looks like. */
export type Inline =
  | string
  | { readonly kind: 'bold' | 'italic'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly inside: readonly Inline[]; readonly address: string }
  | { readonly kind: 'code'; readonly text: string };

export type LineKind = 'heading' | 'small' | 'bullet' | 'numbered' | 'text';

export interface MarkdownLine {
  readonly kind: LineKind;
  /** What stands before an item that is numbered. */
  readonly number?: number;
  readonly inside: readonly Inline[];
}

/** What stands at the beginning of a line. */
const LINES: readonly { readonly mark: RegExp; readonly kind: LineKind }[] = [
  { mark: /^## /, kind: 'heading' },
  { mark: /^-# /, kind: 'small' },
  { mark: /^- /, kind: 'bullet' },
  { mark: /^(\d+)\. /, kind: 'numbered' },
];

export const linesOf = (markdown: string): readonly MarkdownLine[] => markdown.split('\n').map(lineOf);

function lineOf(line: string): MarkdownLine {
  for (const { mark, kind } of LINES) {
    const found = mark.exec(line);
    if (found === null) continue;
    const [whole, number] = found;
    const inside = inlineOf(line.slice(whole.length));
    return { kind, inside, ...(number !== undefined && { number: Number(number) }) };
  }
  return { kind: 'text', inside: inlineOf(line) };
}

/** The marks, the one that is tried first first. Each stands at the beginning of what is left of the text. */
const MARKS: readonly (readonly [RegExp, (found: RegExpExecArray) => Inline])[] = [
  [/\\([^0-9A-Za-z\s])/y, ([, character = '']) => character],
  [
    /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y,
    ([, inside = '']) => ({ kind: 'bold', inside: inlineOf(inside) }),
  ],
  [/\*((?:\\[\s\S]|[^\\*])+?)\*(?!\*)/y, ([, inside = '']) => ({ kind: 'italic', inside: inlineOf(inside) })],
  [
    /\[((?:\\[\s\S]|[^\\\]])*)\]\(<(https?:\/\/[^>\s]+)>\)/iy,
    ([, inside = '', address = '']) => ({ kind: 'link', inside: inlineOf(inside), address }),
  ],
  [/<(https?:\/\/[^>\s]+)>/iy, ([, address = '']) => ({ kind: 'link', inside: [address], address })],
  [/`([^`]+)`/y, ([, text = '']) => ({ kind: 'code', text })],
];

function inlineOf(text: string): readonly Inline[] {
  const all: Inline[] = [];
  for (let at = 0; at < text.length; ) {
    const { inline, end } = nextAt(text, at);
    const last = all.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') all[all.length - 1] = last + inline;
    else all.push(inline);
    at = end;
  }
  return all;
}

function nextAt(text: string, at: number): { readonly inline: Inline; readonly end: number } {
  for (const [mark, make] of MARKS) {
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (found !== null) return { inline: make(found), end: at + found[0].length };
  }
  return { inline: text.charAt(at), end: at + 1 };
}
