import { TOLD_AFTER_COMMA, TOLD_AS_WELL } from './vocabulary/work.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence, or a clause that asks something by itself. */
export interface Sentence {
  readonly source: string;
  readonly words: readonly Word[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
}

/** "St. Louis", "Dr. Dre", "Mt. Etna". */
const TITLES = ['st', 'dr', 'mr', 'mrs', 'ms', 'prof', 'mt'];
const ABBREVIATIONS = new Set([
  'vs',
  'v',
  'v.s',
  'e.g',
  'i.e',
  'etc',
  'resp',
  'cf',
  'approx',
  'no',
  ...TITLES,
]);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'also', 'then', '-', '--', '–', '—']);
const QUESTION_WORDS = new Set([
  'what',
  "what's",
  'whats',
  'how',
  'why',
  'when',
  'which',
  'where',
  'who',
  'should',
  'wtf',
  'wth',
]);

/** The sentences of a text; "what is X and how does it differ from Y" counts as two. */
export function sentencesOf(source: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  const all = wordsOf(source);
  const finish = () => {
    if (words.length > 0) sentences.push({ source, words, asks: /[?？؟]/.test(words.at(-1)?.after ?? '') });
    words = [];
  };
  all.forEach((word, index) => {
    const next = all[index + 1];
    if (
      words.length > 0 &&
      (asksAtTheEnd(words, all.slice(index, index + 5)) ||
        beginsClause(word, next, all[index + 2], words.at(-1)) ||
        asksAnew(words.at(-1), word, next))
    )
      finish();
    words.push(word);
    if (endsSentence(source, word, next)) finish();
  });
  finish();
  return sentences;
}

function beginsClause(
  word: Word,
  next: Word | undefined,
  afterNext: Word | undefined,
  before: Word | undefined,
): boolean {
  // "Who or what is X".
  if (before !== undefined && !before.quoted && QUESTION_WORDS.has(before.lower)) return false;
  if (word.quoted || next === undefined || next.quoted || !CONJUNCTIONS.has(word.lower)) return false;
  if (word.lower === 'and' && tellsMore(before, next, afterNext)) return true;
  // "JavaScript - difference between A and B", "quick check - is A the same as B".
  const dash = /^(?:-{1,2}|[–—])$/.test(word.text);
  if (
    dash &&
    (next.keyword === 'difference' || AFTER_DASH.test(next.lower) || isAnyDifference(next, afterNext))
  )
    return true;
  // "…, and I don't understand how it works".
  if (before?.after.includes(',') && /^(?:i|i'm|im|i've|we|we're)$/.test(next.lower)) return true;
  return QUESTION_WORDS.has(next.lower) || next.keyword === 'between' || asksOfThem(next, afterNext);
}

/** "[A and B -] any difference?" */
const isAnyDifference = (any: Word, difference: Word | undefined): boolean =>
  any.lower === 'any' && difference?.keyword === 'difference';

const AFTER_DASH = /^(?:is|are|do|does|can|could|anyone)$/;

/** "Define osmosis and explain why it matters", "…, and select the right one", "… and give an example". */
function tellsMore(before: Word | undefined, verb: Word, object: Word | undefined): boolean {
  if (TOLD_AS_WELL.has(verb.lower)) return !TOLD_AS_WELL.has(before?.lower ?? '');
  if (before?.after.includes(',') && TOLD_AFTER_COMMA.has(verb.lower)) return true;
  return (
    /^(?:give|list|write|state)$/.test(verb.lower) &&
    /^(?:an?|one|two|three|its|some|the)$/.test(object?.lower ?? '')
  );
}

/** "… or are they the same". */
const asksOfThem = (word: Word, next: Word | undefined): boolean =>
  /^(?:is|are|do|does|should|can|could)$/.test(word.lower) &&
  /^(?:it|they|these|those|that|both|there|i|we|you)$/.test(next?.lower ?? '');

/** "REST and RPC, what is the difference", "while reading: what is REST". */
const asksAnew = (before: Word | undefined, word: Word, next: Word | undefined): boolean =>
  /[,:…]|\.\.\./.test(before?.after ?? '') &&
  !word.quoted &&
  ((QUESTION_WORDS.has(word.lower) && word.lower !== 'should') ||
    asksOfThem(word, next) ||
    (next !== undefined && isAnyDifference(word, next)) ||
    (before?.after.includes(':') === true && ASKING_ANYBODY.test(word.lower)) ||
    (/\.\.|…/.test(before?.after ?? '') && AFTER_DOTS.test(word.lower)));

const ASKING_ANYBODY =
  /^(?:can|could|would|does|do|is|anyone|anybody|please|explain|describe|define|difference|differences|differentiate|distinguish|compare|tell|give|state|mention|list|i'm|i)$/;

/** "hi.... can anyone tell me …" */
const AFTER_DOTS = /^(?:can|could|would|anyone|anybody|please|explain|describe|i'm|i)$/;

/** Names that are asked about stand in the last words before the question. */
const LONGEST_LIST = 20;

const joins = (words: readonly Word[]): boolean =>
  words
    .slice(Math.max(1, words.length - LONGEST_LIST))
    .some((word) => word.keyword === 'versus' || /^(?:and|or|&)$/.test(word.lower));

/** "A or B whats the difference?", "A and B are they the same" */
const asksAtTheEnd = (before: readonly Word[], [what, ...rest]: readonly Word[]): boolean => {
  if (/^are$/.test(what?.lower ?? '') && /^(?:they|these|both)$/.test(rest[0]?.lower ?? ''))
    return (
      joins(before) &&
      rest.slice(1, 3).some(({ lower }) => /^(?:same|identical|interchangeable)$/.test(lower))
    );
  if (what?.quoted !== false || !/^what(?:'?s)?$/.test(what.lower)) return false;
  if (isAll(rest) && before.length > 1 && before.length <= LONGEST_HEADING) return true;
  const at = rest.findIndex((word) => word.keyword === 'difference');
  const ends = at !== -1 && (rest[at + 1] === undefined || /[?.!]/.test(rest[at]?.after ?? ''));
  return ends && joins(before);
};

/** How many words stand before "what is it?" where nothing sets them off. */
const LONGEST_HEADING = 4;

/** "[Two phase commit what] is it?" */
const isAll = ([is, it, next]: readonly Word[]): boolean =>
  is?.lower === 'is' && it?.lower === 'it' && (next === undefined || /[?.!]/.test(it.after));

/** The "E." of "E. F. Codd". */
const isInitial = (word: Word, next: Word): boolean =>
  /^\p{Lu}$/u.test(word.text) && !QUESTION_WORDS.has(next.lower);

/** "What is X | The complete guide": a bar in a title, and not the one that is asked about. */
const isBar = (source: string, word: Word): boolean =>
  word.text === '|' && !word.quoted && /^\s[\p{Lu}(]/u.test(source.slice(word.end, word.end + 2));

function endsSentence(source: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined || /[?!？؟。]/.test(word.after)) return true;
  if (isBar(source, next) && !/^(?:and|or|does|is|between|of|the)$/.test(word.lower)) return true;
  if (source.slice(word.end, next.start).includes('\n')) return true;
  if (!/[.…;]/.test(word.after) || ABBREVIATIONS.has(word.lower) || isInitial(word, next)) return false;
  return word.after.includes(';') || /^\P{Ll}/u.test(next.text) || QUESTION_WORDS.has(next.lower);
}
