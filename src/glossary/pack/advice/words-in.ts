import { normalize } from '../../../lookup/normalize.ts';

export const wordsIn = (text: string): ReadonlySet<string> => new Set(normalize(text).split(' '));

/** The share of the words of both that are in each, from 0 to 1. */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}
