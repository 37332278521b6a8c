import { withoutFarewell } from './farewell.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf, isSaidOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { ABOUT, ABOUT_NOUNS, NAMING_NOUNS, NEVER_IN_A_TERM, QUALIFIER } from './vocabulary.ts';

/** Words of a name, by grammar alone; the glossary may know longer ones. */
const LONGEST = 6;
const LONGEST_KNOWN = 12;

/** The readings of words that name what is to be defined: without what narrows them, and as they stand. */
export function defineReadings(sentence: Sentence, words: Side): Reading[] {
  const asTyped = withoutFarewell(words);
  const side = withoutNoun(withoutArticles(asTyped));
  const trimmed = withoutQualifier(sentence, side);
  if (!sentence.asks && isSaidOf(side, trimmed)) return [];
  const sides = [trimmed, side, asTyped].filter(
    (each, index, all) => index === 0 || each.length > (all[index - 1]?.length ?? 0),
  );
  return sides
    .filter((each) => isTerm(each, LONGEST_KNOWN))
    .map((each): Reading => {
      const weak = each.length > LONGEST || (each === asTyped && each !== side) || !isNameable(each, side);
      return { kind: 'define', terms: [sideText(sentence, each)], explicit: true, ...(weak && { weak }) };
    });
}

/** "the term backpressure", "the concept of backpressure". */
function withoutNoun(side: Side): Side {
  const [noun, next] = side;
  if (noun === undefined || next === undefined || !isOneOf(noun, NAMING_NOUNS)) return side;
  return withoutArticles(side.slice(next.lower === 'of' && side.length > 2 ? 2 : 1));
}

/**
 * Whether it reads like the name of something, and not like a question about it: "the advantages of X", "what you mean".
 * @param whole the side before it was trimmed.
 */
function isNameable(side: Side, whole: Side): boolean {
  const [first] = side;
  const next = whole[1];
  if (first === undefined) return false;
  if (whole.length > 1 && isOneOf(first, ABOUT)) return false;
  if (next !== undefined && isOneOf(first, ABOUT_NOUNS) && (next.lower === 'of' || isOneOf(next, QUALIFIER)))
    return false;
  if (side.length === 1 && (isOneOf(first, ABOUT) || first.keyword === 'difference')) return false;
  return !side.some(
    (word, index) => isOneOf(word, NEVER_IN_A_TERM) || (index < side.length - 1 && word.after.includes(',')),
  );
}
