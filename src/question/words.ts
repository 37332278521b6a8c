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
const ACRONYMS = new Set([
  'IT',
  'US',
  'AND',
  'OR',
  'NOT',
  'WHO',
  'AS',
  'SO',
  'DO',
  'ME',
  'IS',
  'HAVING',
  'WHERE',
  'USING',
  'WITH',
  'ON',
  'LIKE',
  'FROM',
  'IF',
  'FOR',
  'WHILE',
  'BY',
  'ALL',
  'ANY',
  'IN',
]);
const LONGEST_QUOTE = 120;
const OPENING_PUNCTUATION = /^[([{<¿¡]+/;
/** ":wave:", with punctuation after it at the most. */
const EMOJI_CODE = /^:[a-z0-9_+-]{1,60}:(?=[,;.!?]*$)/;
const CLOSING_PUNCTUATION = /[,;:?!.…)\]}>"”’'،؟]+$/;

/** The words of `source`, in time linear in its length. */
export function wordsOf(source: string): Word[] {
  const words: Word[] = [];
  const shouts = !/\p{Ll}/u.test(source) && /\S\s+\S/.test(source);
  const space = /\s+/y;
  let position = 0;
  while (position < source.length) {
    space.lastIndex = position;
    if (space.test(source)) position = space.lastIndex;
    if (position >= source.length) break;
    const word =
      quoted(source, position) ??
      inBracket(source, position) ??
      spaced(source, position, words.at(-1)) ??
      plain(source, position, shouts);
    const previous = words.at(-1);
    if (previous !== undefined && isStray(word, previous, source)) {
      words[words.length - 1] = { ...previous, after: previous.after + word.text };
    } else if (word.text !== '')
      words.push(isName(word, previous, source) ? { ...word, keyword: undefined } : word);
    position = Math.max(word.end + word.after.length, position + 1);
  }
  return words;
}

/** Punctuation that was typed with a space before it: "Parameters ?", and not the name of itself, as in "what does ? mean". */
const isStray = ({ text, quoted, end }: Word, previous: Word, source: string): boolean =>
  !quoted &&
  (/^[,;:]$/.test(text) || (/^[?!]{1,4}$/.test(text) && /^\s*(?:\n|$)/.test(source.slice(end, end + 20)))) &&
  !/^(?:does|is|are|between|and|or|of|the|a|an|what|operator)$/.test(previous.lower) &&
  previous.keyword === undefined;

/** The VS of "in VS", "CUDA and VS" and "VS Code" is a program. */
function isName(word: Word, previous: Word | undefined, source: string): boolean {
  if (word.keyword !== 'versus') return false;
  const isCode = /^\s+(?:code|codium|studio)\b/i.test(source.slice(word.end, word.end + 12));
  const within =
    previous !== undefined && /^(?:in|with|for|on|using|via|from|to|my|of)$/.test(previous.lower);
  if (word.text !== 'VS') return isCode && within;
  if (/^\s+20\d\d\b/.test(source.slice(word.end, word.end + 8))) return true;
  return isCode || within || (previous !== undefined && BEFORE_PROGRAM.test(previous.lower));
}

/** "( cmd )" and "{ cmd; }", as one side of a comparison: the brackets are what is asked about. */
function spaced(source: string, start: number, previous: Word | undefined): Word | undefined {
  const close = BRACKETS[source[start] ?? ''];
  if (close === undefined || !/\s/.test(source[start + 1] ?? '') || previous === undefined) return undefined;
  if (previous.keyword !== 'between' && previous.keyword !== 'versus' && !/^(?:and|or)$/.test(previous.lower))
    return undefined;
  const run = source.slice(start, start + LONGEST_BRACKET);
  const end = run.indexOf(` ${close}`, 2);
  if (end === -1 || /[\n?]/.test(run.slice(0, end))) return undefined;
  const text = run.slice(0, end + 2);
  const after = /^[,;:?!.]*/.exec(run.slice(end + 2))?.[0] ?? '';
  return asWritten(text, start, after);
}

/** A stretch of the text that is one word, whatever it is made of. */
const asWritten = (text: string, start: number, after: string): Word => ({
  text,
  lower: text.toLowerCase(),
  quoted: true,
  acronym: false,
  keyword: undefined,
  start,
  end: start + text.length,
  after,
});

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
const LONGEST_BRACKET = 40;

const BEFORE_PROGRAM =
  /^(?:and|or|the|support|supports|ignore|install|upgrade|update|open|use|using|latest)$/;

/** '("X")': the quoted stretch in it. */
const inBracket = (source: string, start: number): Word | undefined =>
  source[start] === '(' ? quoted(source, start + 1) : undefined;

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
  // "__init__" is a name.
  if (open === '_' && doubled === 2 && !/\s/.test(text)) return undefined;
  const from = start + doubled + inside.slice(0, end).indexOf(text);
  const after = source.slice(from + text.length, start + doubled + end + doubled);
  const punctuation =
    /^[,;:?!.…)]+/.exec(
      source.slice(start + doubled + end + doubled, start + doubled + end + doubled + 8),
    )?.[0] ?? '';
  return asWritten(text, from, after + punctuation);
}

function closingAt(inside: string, close: string): number | undefined {
  for (let at = inside.indexOf(close, 1); at !== -1; at = inside.indexOf(close, at + 1)) {
    const text = inside.slice(0, at);
    if (text.includes('\n')) return undefined;
    // "__str and __repr__" is not in italics.
    if (/[*_]/.test(close) && (/^\s/.test(text) || /\s$/.test(text))) return undefined;
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
  const emoji = EMOJI_CODE.exec(run)?.[0];
  if (emoji !== undefined) return run.slice(emoji.length);
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
