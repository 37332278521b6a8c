import { randomInt } from 'node:crypto';
import { slugOf } from '../interchange/slug.ts';

/** Letters and digits that nobody takes for one another. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const SHORT = 6;

/** Letters that nobody guesses: 31 to choose from, each time. */
export const randomLetters = (count: number): string =>
  Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** An id that a person can type. */
export const shortId = (): string => randomLetters(SHORT);

/** What an entry's id is made from. */
export function slugFor({ between, prefLabel, sense }: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(between)) return slugOf(between.map(String).join(' vs '));
  return slugOf([prefLabel, sense].filter((part) => typeof part === 'string').join(' '));
}

/** The id, or with the least number behind it that makes it free. */
export async function freeId(slug: string, isTaken: (id: string) => Promise<boolean>): Promise<string> {
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!(await isTaken(id))) return id;
  }
}
