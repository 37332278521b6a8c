import { type Word, wordsOf } from './words.ts';

/** A sentence, or a clause that asks something by itself. */
export interface Sentence {
  readonly source: string;
  readonly words: readonly Word[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
}

const ABBREVIATIONS = new Set(['vs', 'v.s', 'e.g', 'i.e', 'etc', 'resp', 'cf', 'approx', 'no']);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'also', 'then', '-', '–', '—']);
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
    if (words.length > 0 && (beginsClause(word, next) || asksAnew(words.at(-1), word))) finish();
    words.push(word);
    if (endsSentence(source, word, next)) finish();
  });
  finish();
  return sentences;
}

function beginsClause(word: Word, next: Word | undefined): boolean {
  return (
    !word.quoted &&
    CONJUNCTIONS.has(word.lower) &&
    next !== undefined &&
    !next.quoted &&
    QUESTION_WORDS.has(next.lower)
  );
}

/** "REST and RPC, what is the difference", "while reading: what is REST". */
const asksAnew = (before: Word | undefined, word: Word): boolean =>
  /[,:]/.test(before?.after ?? '') &&
  !word.quoted &&
  QUESTION_WORDS.has(word.lower) &&
  word.lower !== 'should';

/** The "E." of "E. F. Codd". */
const isInitial = (word: Word, next: Word): boolean =>
  /^\p{Lu}$/u.test(word.text) && !QUESTION_WORDS.has(next.lower);

function endsSentence(source: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined || /[?!？؟。]/.test(word.after)) return true;
  if (source.slice(word.end, next.start).includes('\n')) return true;
  if (!/[.…;]/.test(word.after) || ABBREVIATIONS.has(word.lower) || isInitial(word, next)) return false;
  return word.after.includes(';') || /^\P{Ll}/u.test(next.text);
}
