import type { Sentence } from './sentences.ts';
import { wordsText } from './shared-words.ts';
import { type Side, withoutQualifier } from './side.ts';

const LONGEST = 4;

/**
 * The texts of sides with whatever they begin with: of "A record", the article may be a letter, "exactly once" is no answer to
 * "exactly what", and WHERE needn't be shouted. None where a side is too long for that.
 */
export function sidesAsTyped(sentence: Sentence, sides: readonly Side[]): string[] | undefined {
  const trimmed = sides.map((side) => withoutQualifier(sentence, side));
  if (trimmed.some(({ length }) => length === 0 || length > LONGEST)) return undefined;
  const texts = trimmed.map((side) => wordsText(sentence, side));
  return new Set(texts.map((text) => text.toLowerCase())).size === texts.length ? texts : undefined;
}
