import { type FuseFilter, holds } from './fuse-filter.ts';
import words from './words.json' with { type: 'json' };

let filter: FuseFilter | undefined;

const LETTERS = /^[a-z]{2,}$/;

/**
 * Whether a word, normalised, is one of ordinary English: then who typed it means it. "running" is, "runing" isn't, and
 * neither are most names. Wrong about one in 1,024 of what is no word, never about what is one.
 */
export function isEnglishWord(word: string): boolean {
  filter ??= { ...words, slots: Buffer.from(words.slots, 'base64') };
  return LETTERS.test(word) && holds(filter, word);
}
