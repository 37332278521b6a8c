import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { ABOUT, NAMING_NOUNS, NEVER_IN_A_TERM } from './vocabulary.ts';

const LONGEST = 6;

/** The readings of words that name what is to be defined: without what narrows them, and as they stand. */
export function defineReadings(sentence: Sentence, words: Side): Reading[] {
  const side = withoutNoun(withoutArticles(words));
  const trimmed = withoutQualifier(sentence, side);
  const sides = trimmed.length === side.length ? [side] : [trimmed, side];
  return sides.filter(isNameable).map((each) => ({
    kind: 'define',
    terms: [sideText(sentence, each)],
    explicit: true,
  }));
}

/** "the term backpressure", "the concept of backpressure". */
function withoutNoun(side: Side): Side {
  const [noun, next] = side;
  if (noun === undefined || next === undefined || !isOneOf(noun, NAMING_NOUNS)) return side;
  return withoutArticles(side.slice(next.lower === 'of' && side.length > 2 ? 2 : 1));
}

/** Whether it can be the name of something, and isn't a question about it: "the advantages of X", "what you mean". */
function isNameable(side: Side): boolean {
  const [first] = side;
  if (first === undefined || !isTerm(side, LONGEST)) return false;
  if (side.length > 1 && isOneOf(first, ABOUT)) return false;
  return !side.some((word) => isOneOf(word, NEVER_IN_A_TERM) || word.after.includes(','));
}
