import { compareReadings } from './compare-readings.ts';
import { withoutFarewell } from './farewell.ts';
import { addedIn } from './follow-up.ts';
import { askedAfter } from './forms/define.ts';
import { isSentence } from './is-sentence.ts';
import { afterGreeting } from './lead-in.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { isOneOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { ASKING, WHAT } from './vocabulary/asking.ts';

const LONGEST = 6;
/**
 * What a text may mean that only names something to a bot that was spoken to: "API" asks what that is, "var, let and
 * const" how these differ, and "what about API?" as much as "API" where nothing went before. Whether the one or the other
 * depends on what the glossary holds, and so does what a text means that is a sentence.
 */
export function bareReadings(text: string): readonly Reading[] {
  const [added, ...further] = addedIn(text);
  if (added !== undefined)
    return further.length === 0
      ? [bare(added)]
      : [{ kind: 'compare', terms: [added, ...further], explicit: false, weak: true }];
  const [sentence, ...more] = sentencesOf(ownWords(text));
  if (sentence === undefined || more.length > 0) return [];
  const words = afterAbout(sentence.words.slice(afterGreeting(sentence)), sentence);
  const named = withoutArticles(withoutFarewell(words));
  const sides = isTerm(named, LONGEST)
    ? [withoutQualifier(sentence, named), named].filter((side) => side === named || !onlyAsks(side))
    : [];
  const weak = isSentence(named);
  const define = sides.map((side): Reading => ({ ...bare(sideText(sentence, side)), ...(weak && { weak }) }));
  const asked = askedAfter(sentence);
  return [...define, ...listedIn(sentence, words), ...(asked ? listedIn(sentence, asked) : [])];
}

const bare = (term: string): Reading => ({ kind: 'define', terms: [term], explicit: false });

/** "TL;DR on event streaming": after a greeting. */
const afterAbout = (words: Side, sentence: Sentence): Side =>
  words.length > 1 && words.length < sentence.words.length && /^(?:on|about)$/.test(words[0]?.lower ?? '')
    ? words.slice(1)
    : words;

/** The "what" of "what is the plan?" names nothing. */
const onlyAsks = ([only, ...more]: Side): boolean =>
  only !== undefined && more.length === 0 && (isOneOf(only, ASKING) || isOneOf(only, WHAT));

const listedIn = (sentence: Sentence, words: Side): readonly Reading[] =>
  compareReadings(sentence, words, { explicit: false, longest: 4, strict: true, weak: true });
