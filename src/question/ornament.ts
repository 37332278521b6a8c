import type { Side } from './side.ts';
import type { Word } from './words.ts';

/** "2023/ND/40595/CS": what something is filed under. */
const FILED = /^\d{4}(?:\/[\p{Lu}\d]{2,10}){2,4}$/u;

const ORNAMENT = /^(?:\p{Extended_Pictographic}.*|:[a-z0-9_+-]+:|<[@#!].*|https?:\/\/.*|<https?:\/\/.*)$/u;

/** An emoji, somebody's mention, a link or a number of a file: what carries no part of a sentence. */
const isOrnament = (word: Word): boolean =>
  !word.quoted && (ORNAMENT.test(word.text) || FILED.test(word.text));

/** The words without the ornaments at their end. The first stays, whatever it is. */
export function withoutOrnaments(words: Side): Side {
  let end = words.length;
  while (end > 1 && isOrnament(words[end - 1] as Word)) end -= 1;
  return words.slice(0, end);
}
