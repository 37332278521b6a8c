import { type Keyword, keywordOf } from './keywords.ts';
import { quotedWord } from './quoted-word.ts';
import { inContext } from './word-in-context.ts';

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

const OPENING_PUNCTUATION = /^[([{<¿¡]+/;
/** "❓What", ":What's" */
const STUCK_TO_A_WORD = /^(?:\p{Extended_Pictographic}\ufe0f?){1,4}(?=\p{L})|^:(?=\p{Lu}\p{Ll})/u;
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
    const word = quotedWord(source, position, words.at(-1)) ?? plain(source, position, shouts);
    const previous = words.at(-1);
    if (previous !== undefined && isStray(word, previous, source)) {
      words[words.length - 1] = { ...previous, after: previous.after + word.text };
    } else if (word.text !== '') words.push(inContext(word, previous, source));
    position = Math.max(word.end + word.after.length, position + 1);
  }
  return words;
}

/** Punctuation that was typed with a space before it: "Parameters ?", and not the name of itself, as in "what does ? mean". */
const isStray = ({ text, quoted, end }: Word, previous: Word, source: string): boolean =>
  !quoted &&
  (/^(?:[,;:]|\.{2,}|…)$/.test(text) ||
    (/^[?!]{1,4}\.?$/.test(text) && /^\s*(?:\n|$|\p{Lu}\p{L})/u.test(source.slice(end, end + 20)))) &&
  !/^(?:does|is|are|between|and|or|of|the|a|an|what|operator)$/.test(previous.lower) &&
  previous.keyword === undefined;

function plain(source: string, start: number, shouts: boolean): Word {
  const run = /\S{1,200}/y;
  run.lastIndex = start;
  const whole = run.exec(source)?.[0] ?? '';
  const opening =
    STUCK_TO_A_WORD.exec(whole)?.[0] ?? (balanced(whole) ? '' : (OPENING_PUNCTUATION.exec(whole)?.[0] ?? ''));
  const rest = whole.slice(opening.length);
  const ending = trailing(rest);
  // The dot of "e.g." is its own.
  const own =
    /^(?:\p{Ll}\.){1,3}\p{Ll}$/u.test(rest.slice(0, rest.length - ending.length)) && ending.startsWith('.');
  const after = own ? ending.slice(1) : ending;
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
    if (run === '$?') return '';
    const ending = /[,;.!?]+$/.exec(run)?.[0] ?? '';
    return ending === run ? '' : ending;
  }
  const after = CLOSING_PUNCTUATION.exec(run)?.[0] ?? '';
  const brackets = /^[)\]}>]*/.exec(after)?.[0].length ?? 0;
  for (let kept = brackets; kept > 0; kept--) {
    if (balanced(run.slice(0, run.length - after.length + kept))) return after.slice(kept);
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
