import { isSameWord } from '../inflection.ts';
import { isLittle } from '../little-words.ts';
import type { Query } from '../query.ts';
import { slips } from '../slips.ts';
import type { View } from './view.ts';

/** What it costs that words are in another order, that the query lacks one, or has one too many; the latter two by their letters, too. */
const REORDERED = 0.5;
const LEFT_OUT = 0.4;
const LETTER_LEFT_OUT = 0.17;
const TOO_MUCH = 1;
const LITTLE_TOO_MUCH = 0.3;
const LETTER_TOO_MUCH = 1.06;
/** How much dearer slips are where words are left out, too. */
const WRONG_AND_LEFT_OUT = 0.5;

/** Slips in a word beyond which it is another word. */
const mostSlips = (letters: number): number => Math.min(2, letters * 0.26);

/** The words in any order, some of them left out. */
export const wording: View = (query, label, limit) => {
  const words = label.key.split(' ');
  if ((words.length === 1 && query.words.length === 1) || !isNearInLength(query, label.squashed, limit))
    return Number.POSITIVE_INFINITY;
  const free = new Set(words.keys());
  let [cost, fitting, wrong, last] = [0, 0, 0, -1];
  let [reordered, little] = [false, false];
  for (const word of query.words) {
    const { at, slipped } = nearest(word, words, free);
    cost += at < 0 ? costOfTooMuch(word, query.words) : slipped;
    if (cost > limit) return Number.POSITIVE_INFINITY;
    const adds = !isLittle(word, query.words);
    if (at < 0) {
      if (!adds) little = true;
      continue;
    }
    if (adds) fitting++;
    wrong += slipped;
    free.delete(at);
    if (at < last) reordered = true;
    last = at;
  }
  if (fitting === 0 || (fitting === 1 && little)) return Number.POSITIVE_INFINITY;
  // A single word that is only like one of the label's, or stands beside another one, says nothing of the rest.
  if (free.size > 0 && fitting === 1 && (wrong > 0 || query.words.length > 1))
    return Number.POSITIVE_INFINITY;
  for (const index of free) cost += LEFT_OUT + (words[index]?.length ?? 0) * LETTER_LEFT_OUT;
  if (free.size > 0) cost += wrong * WRONG_AND_LEFT_OUT;
  if (reordered) cost += REORDERED;
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
};

/** Whether the letters that one has more than the other can be left out or too much; slips may make up for some. */
const isNearInLength = (query: Query, label: string, limit: number): boolean =>
  Math.abs(query.squashed.length - label.length) * LETTER_LEFT_OUT * 0.8 <= limit;

const costOfTooMuch = (word: string, words: readonly string[]): number =>
  isLittle(word, words) ? LITTLE_TOO_MUCH : TOO_MUCH + word.length * LETTER_TOO_MUCH;

/** Which of the free words is most like this one. */
function nearest(word: string, words: readonly string[], free: Iterable<number>) {
  let [at, slipped] = [-1, Number.POSITIVE_INFINITY];
  for (const index of free) {
    const candidate = words[index] ?? '';
    if (isSameWord(candidate, word)) return { at: index, slipped: 0 };
    // Nearly all words of which both the first and the last letter differ are other words.
    if (word[0] !== candidate[0] && word.at(-1) !== candidate.at(-1)) continue;
    const each = slips(word, candidate, Math.min(slipped, mostSlips(candidate.length)));
    if (each < slipped) [at, slipped] = [index, each];
  }
  return { at, slipped };
}
