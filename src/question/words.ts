import { type Keyword, keywordOf } from './keywords.ts';

/** A word of a sentence, or a quoted stretch, which counts as one. */
export interface Word {
  /** As typed, without the quotes and the punctuation around it. */
  readonly text: string;
  readonly lower: string;
  /** In quotes or backticks: a name, never a key word. */
  readonly quoted: boolean;
  /** An acronym that is spelt like a function word: "IT", "OR", "US", in a text that isn't all capitals. */
  readonly acronym: boolean;
  readonly keyword: Keyword | undefined;
  /** Where `text` stands in the source, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The punctuation that follows: "", ",", "?", "…". */
  readonly after: string;
}

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '`': '`',
  "'": "'",
  '‘': '’',
  '*': '*',
  _: '_',
};
const ACRONYMS = new Set(['IT', 'US', 'AND', 'OR', 'NOT', 'WHO', 'AS', 'SO', 'DO', 'ME', 'IS']);
const LONGEST_QUOTE = 120;
const OPENING_PUNCTUATION = /^[([{<¿¡]+/;
const CLOSING_PUNCTUATION = /[,;:?!.…)\]}>"”’'،؟]+$/;

/** The words of `source`, in time linear in its length. */
export function wordsOf(source: string): Word[] {
  const words: Word[] = [];
  const shouts = !/\p{Ll}/u.test(source);
  const space = /\s+/y;
  let position = 0;
  while (position < source.length) {
    space.lastIndex = position;
    if (space.test(source)) position = space.lastIndex;
    if (position >= source.length) break;
    const word = quoted(source, position) ?? plain(source, position, shouts);
    if (word.text !== '') words.push(word);
    position = Math.max(word.end + word.after.length, position + 1);
  }
  return words;
}

/** A stretch in quotes that opens at `start` and closes, before a space or punctuation, on the same line. */
function quoted(source: string, start: number): Word | undefined {
  const open = source[start] ?? '';
  const close = CLOSING[open];
  if (close === undefined) return undefined;
  const doubled = source.startsWith(open + open, start) ? 2 : 1;
  const inside = source.slice(start + doubled, start + doubled + LONGEST_QUOTE);
  const end = closingAt(inside, close.repeat(doubled));
  if (end === undefined) return undefined;
  const text = inside.slice(0, end).trim();
  const from = start + doubled + inside.slice(0, end).indexOf(text);
  const after = source.slice(from + text.length, start + doubled + end + doubled);
  const punctuation =
    /^[,;:?!.…)]+/.exec(
      source.slice(start + doubled + end + doubled, start + doubled + end + doubled + 8),
    )?.[0] ?? '';
  return {
    text,
    lower: text.toLowerCase(),
    quoted: true,
    acronym: false,
    keyword: undefined,
    start: from,
    end: from + text.length,
    after: after + punctuation,
  };
}

function closingAt(inside: string, close: string): number | undefined {
  for (let at = inside.indexOf(close, 1); at !== -1; at = inside.indexOf(close, at + 1)) {
    const text = inside.slice(0, at);
    if (text.includes('\n')) return undefined;
    const next = inside[at + close.length];
    const closes = /["”»`]/.test(close) || next === undefined || /[\s,;:?!.…)]/.test(next);
    if (text.trim() !== '' && closes) return at;
  }
  return undefined;
}

function plain(source: string, start: number, shouts: boolean): Word {
  const run = /\S{1,200}/y;
  run.lastIndex = start;
  const whole = run.exec(source)?.[0] ?? '';
  const opening = balanced(whole) ? '' : (OPENING_PUNCTUATION.exec(whole)?.[0] ?? '');
  const rest = whole.slice(opening.length);
  const after = trailing(rest);
  const text = rest.slice(0, rest.length - after.length);
  const from = start + opening.length;
  const lower = text.toLowerCase();
  const acronym = !shouts && ACRONYMS.has(text);
  return {
    text,
    lower,
    quoted: false,
    acronym,
    keyword: keywordOf(lower),
    start: from,
    end: from + text.length,
    after,
  };
}

/** The punctuation at the end of a run, but for brackets that belong to it ("wait()") and runs that are nothing else ("??"). */
function trailing(run: string): string {
  if (!/[\p{L}\p{N}]/u.test(run)) {
    const ending = /[,;.!?]+$/.exec(run)?.[0] ?? '';
    return ending === run ? '' : ending;
  }
  let after = CLOSING_PUNCTUATION.exec(run)?.[0] ?? '';
  while (
    after !== '' &&
    /[)\]}>]/.test(after[0] ?? '') &&
    balanced(run.slice(0, run.length - after.length + 1))
  ) {
    after = after.slice(1);
  }
  return after;
}

function balanced(run: string): boolean {
  let depth = 0;
  for (const letter of run) {
    if ('([{<'.includes(letter)) depth += 1;
    if (')]}>'.includes(letter)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && /[([{<]/.test(run);
}
