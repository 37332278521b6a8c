import { GRAMMAR_WORDS } from './grammar-words.ts';

/** Words that hold a name together, and that are easily put in or left out: "capture of schematics" for "schematic capture". */
const LITTLE_WORDS = new Set(['a', 'an', 'and', 'for', 'in', 'my', 'of', 'on', 'the', 'to', 'with']);

/** Whether a word adds little to what so many words name. */
export const isLittle = (word: string, among: readonly string[]): boolean =>
  among.length > 2 && LITTLE_WORDS.has(word);

/** Whether words name something only all together, to the letter: "from the", "out of", and any short number alone. */
export const sayLittle = (words: readonly string[]): boolean =>
  words.every((word) => GRAMMAR_WORDS.has(word)) || (words.length === 1 && /^\d{1,3}$/.test(words[0] ?? ''));
