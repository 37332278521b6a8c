import { compareReadings } from './compare-readings.ts';
import { withoutFarewell } from './farewell.ts';
import { askedAfter } from './forms/define.ts';
import { afterGreeting } from './lead-in.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { isOneOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { ASKING, WHAT } from './vocabulary/asking.ts';

const LONGEST = 6;
/**
 * What a text may mean that only names something to a bot that was spoken to: "API" asks what that is, "var, let and
 * const" how these differ. Whether the one or the other depends on what the glossary holds.
 */
export function bareReadings(text: string): readonly Reading[] {
  const [sentence, ...more] = sentencesOf(ownWords(text));
  if (sentence === undefined || more.length > 0) return [];
  const words = sentence.words.slice(afterGreeting(sentence));
  const named = withoutArticles(withoutFarewell(words));
  const sides = isTerm(named, LONGEST)
    ? [withoutQualifier(sentence, named), named].filter((side) => side === named || !onlyAsks(side))
    : [];
  const define = sides.map(
    (side): Reading => ({ kind: 'define', terms: [sideText(sentence, side)], explicit: false }),
  );
  const asked = askedAfter(sentence);
  return [...define, ...listed(sentence, words), ...(asked ? listed(sentence, asked) : [])];
}

/** The "what" of "what is the plan?" names nothing. */
const onlyAsks = ([only, ...more]: Side): boolean =>
  only !== undefined && more.length === 0 && (isOneOf(only, ASKING) || isOneOf(only, WHAT));

const listed = (sentence: Sentence, words: Side): readonly Reading[] =>
  compareReadings(sentence, words, { explicit: false, longest: 4, strict: true, weak: true });
