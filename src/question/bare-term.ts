import { compareReadings, withoutFarewell } from './compare-readings.ts';
import { askedAfter } from './forms/define.ts';
import { afterGreeting } from './lead-in.ts';
import { ownWords } from './own-words.ts';
import type { Reading } from './question.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { GREETING } from './vocabulary.ts';

const LONGEST = 6;
const HELP =
  /^[\s?!.]*$|^\s*(?:\/?help|help me|who are you|what are you|usage|commands|what can you do|how does this work|how do i use (?:this|you))[\s?!.]*$/i;

/** Whether a text that was addressed to the bot asks what it can do: "help", nothing at all, or only a greeting. */
export function asksForHelp(text: string): boolean {
  const own = ownWords(text);
  const sentences = sentencesOf(own);
  const greets = sentences.every(({ words }) =>
    words.every((word) => !word.quoted && GREETING.has(word.lower)),
  );
  return HELP.test(own) || sentences.length === 0 || greets;
}

/**
 * What a text may mean that only names something to a bot that was spoken to: "API" asks what that is, "var, let and
 * const" how these differ. Whether the one or the other depends on what the glossary holds.
 */
export function bareReadings(text: string): readonly Reading[] {
  const [sentence, ...more] = sentencesOf(ownWords(text));
  if (sentence === undefined || more.length > 0) return [];
  const words = sentence.words.slice(afterGreeting(sentence));
  const named = withoutArticles(withoutFarewell(words));
  const sides = isTerm(named, LONGEST) ? [withoutQualifier(sentence, named), named] : [];
  const define = sides.map(
    (side): Reading => ({ kind: 'define', terms: [sideText(sentence, side)], explicit: false }),
  );
  const asked = askedAfter(sentence);
  return [...define, ...listed(sentence, words), ...(asked ? listed(sentence, asked) : [])];
}

const listed = (sentence: Sentence, words: Side): readonly Reading[] =>
  compareReadings(sentence, words, { explicit: false, longest: 4, strict: true, weak: true });
