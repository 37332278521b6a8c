import { type Word, wordsOf } from './words.ts';

/** A sentence, or a clause that asks something by itself. */
export interface Sentence {
  readonly source: string;
  readonly words: readonly Word[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
}

const ABBREVIATIONS = new Set(['vs', 'v.s', 'e.g', 'i.e', 'etc', 'resp', 'cf', 'approx', 'no']);
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
      (beginsClause(word, next, all[index + 2], words.at(-1)) || asksAnew(words.at(-1), word, next))
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
  // "… between A and B, and between C and D".
  if (/^(?:-{1,2}|[–—])$/.test(word.text) && /^(?:is|are|do|does|can|could|anyone)$/.test(next.lower))
    return true;
  // "…, and I don't understand how it works".
  if (before?.after.includes(',') && /^(?:i|i'm|im|i've|we|we're)$/.test(next.lower)) return true;
  return QUESTION_WORDS.has(next.lower) || next.keyword === 'between' || asksOfThem(next, afterNext);
}

/** "… or are they the same". */
const asksOfThem = (word: Word, next: Word | undefined): boolean =>
  /^(?:is|are|do|does|should|can|could)$/.test(word.lower) &&
  /^(?:it|they|these|those|that|both|there|i|we|you)$/.test(next?.lower ?? '');

/** "REST and RPC, what is the difference", "while reading: what is REST". */
const asksAnew = (before: Word | undefined, word: Word, next: Word | undefined): boolean =>
  /[,:]/.test(before?.after ?? '') &&
  !word.quoted &&
  ((QUESTION_WORDS.has(word.lower) && word.lower !== 'should') ||
    asksOfThem(word, next) ||
    (before?.after.includes(':') === true && ASKING_ANYBODY.test(word.lower)) ||
    (word.lower === 'and' && /^(?:define|explain|describe)$/.test(next?.lower ?? '')));

const ASKING_ANYBODY =
  /^(?:can|could|would|does|do|is|anyone|anybody|please|explain|describe|define|difference|differences|differentiate|distinguish|compare|tell|give|state|mention|list|i'm|i)$/;

/** The "E." of "E. F. Codd". */
const isInitial = (word: Word, next: Word): boolean =>
  /^\p{Lu}$/u.test(word.text) && !QUESTION_WORDS.has(next.lower);

function endsSentence(source: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined || /[?!？؟。]/.test(word.after)) return true;
  if (source.slice(word.end, next.start).includes('\n')) return true;
  if (!/[.…;]/.test(word.after) || ABBREVIATIONS.has(word.lower) || isInitial(word, next)) return false;
  return word.after.includes(';') || /^\P{Ll}/u.test(next.text);
}
