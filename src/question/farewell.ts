import { isOneOf } from './side.ts';
import { GREETING } from './vocabulary.ts';
import type { Word } from './words.ts';

const FAREWELL = new Set(['anyone', 'anybody', 'someone', 'exactly', 'again']);

/** "X and Y, thanks everyone" ends before the comma. */
export function withoutFarewell(words: readonly Word[]): readonly Word[] {
  const comma = words.findLastIndex((word, index) => index < words.length - 1 && word.after.includes(','));
  if (comma === -1) return words;
  const farewell = words.slice(comma + 1).every((word) => isOneOf(word, GREETING) || isOneOf(word, FAREWELL));
  return farewell ? words.slice(0, comma + 1) : words;
}
