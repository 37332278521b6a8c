import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { isSameWord, singularsOf } from '../lookup/inflection.ts';
import { squash } from '../lookup/normalize.ts';
import { slips } from '../lookup/slips.ts';
import { areVariants } from '../lookup/spelling-variants.ts';

/** Shorter words are other words as soon as a letter is another. */
const SHORTEST_MISSPELT = 5;
/** Slips that a letter of a word makes likely; fewer than what a reading may have, since nobody is asked. */
const SHARE = 0.16;
const MOST_SLIPS = 1.75;

/** Whether two terms, normalised, are one, but for spaces, number, the spelling of two countries, or a slip. */
export function areNearDuplicates(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length) return areOneWord(squash(one), squash(other));
  return words.every((word, index) => areOneWord(word, others[index] ?? ''));
}

function areOneWord(a: string, b: string): boolean {
  if (isSameWord(a, b) || areVariants(a, b)) return true;
  // HTTP/2 is not HTTP/3, and affect is not effect.
  if (/\P{L}/u.test(a + b) || (isEnglishWord(a) && isEnglishWord(b))) return false;
  const others = [b, ...singularsOf(b)];
  return [a, ...singularsOf(a)].some((one) => others.some((other) => isMisspelling(one, other)));
}

function isMisspelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST_MISSPELT) return false;
  const limit = Math.min(MOST_SLIPS, length * SHARE);
  return Math.min(slips(a, b, limit), slips(b, a, limit)) <= limit;
}
