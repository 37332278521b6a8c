import { pointsToAll } from './named-before.ts';
import type { Word } from './words.ts';

/** "Between these two: X and Y", "between the following checkpoints: X and Y". */
export function afterPointer(words: readonly Word[]): readonly Word[] {
  const colon = words.findIndex((word) => word.after.includes(':'));
  if (colon === -1 || colon > 3 || colon === words.length - 1) return words;
  const before = words.slice(0, colon + 1);
  const points = pointsToAll(before) || before.every((word) => !word.quoted && /^\p{Ll}+$/u.test(word.text));
  return points && !before.some((word) => /^(?:and|or)$/.test(word.lower)) ? words.slice(colon + 1) : words;
}
