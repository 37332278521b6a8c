import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { lowers } from '../in-hand.ts';
import { sidesInsteadOf } from '../instead-of.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Side } from '../side.ts';
import type { Form } from './form.ts';

const OPTIONS = { explicit: false, longest: 4, strict: true } as const;
const WHEN =
  /^(?:and |know )?when (?:should|do|does|would|to|can|must|will|might|is it (?:better|best|good|right|appropriate) to)(?: (?:i|we|you|one|people))? ?(?:use|using|choose|pick|prefer|need|want|go with|go for)$/;
/** "Is it better to use X instead of Y". */
const BETTER = /^is it (?:better|best|faster|safer) to (?:use|choose|pick)$/;
/** "When to use X [and when Y]". */
const AND_WHEN = /^when(?: (?:should|do|would|to)(?: (?:i|we|you|one))?)?(?: (?:use|choose|pick|prefer))?$/;
const WHY =
  /^(?:why|what are the (?:advantages|benefits)|what is the (?:advantage|benefit))(?: (?:should|do|does|would|of))?(?: (?:i|we|you|one|people))?(?: (?:use|using|choose|pick|prefer|go with))?$/;
const WHICH =
  /^(?:and )?when (?:to|(?:should|do|would) (?:i|we|you)) use (?:which|what|each|either)(?: one)?$/;
const LONGEST_OPENING = 8;

/**
 * "When should I use X over Y", "when to use X and when to use Y". "Why use X instead of Y" asks for reasons: it counts only
 * where the glossary has both.
 */
export const when: Form = (sentence, before) => {
  // "A and B: when to use which?"
  if (before.sentence !== undefined && WHICH.test(lowers(sentence.words.slice(0, 8))))
    return compareReadings(before.sentence, before.sentence.words, OPTIONS);
  const previous = before.sentence && openingOf(before.sentence, WHEN);
  const other = sentence.words[0]?.lower === 'and' ? openingOf(sentence, AND_WHEN) : undefined;
  if (previous !== undefined && other !== undefined && previous.length > 0)
    return readingsOfSides(sentence, [previous, other], OPTIONS);
  const opening = openingOf(sentence, WHEN) ?? openingOf(sentence, BETTER);
  if (opening !== undefined) {
    return (
      insteadOf(sentence, opening) ?? (listsTwo(opening) ? compareReadings(sentence, opening, OPTIONS) : [])
    );
  }
  const reason = openingOf(sentence, WHY);
  const readings = reason === undefined ? [] : (insteadOf(sentence, reason) ?? []);
  return readings.map((each) => ({ ...each, weak: true }));
};

/** The words after the longest opening of the sentence that the pattern fits. */
function openingOf(sentence: Sentence, pattern: RegExp): Side | undefined {
  const { words } = sentence;
  const begin = afterGreeting(sentence);
  for (let end = Math.min(words.length, begin + LONGEST_OPENING); end > begin; end--) {
    const opening = words
      .slice(begin, end)
      .map((word) => word.lower)
      .join(' ');
    if (pattern.test(opening)) return words.slice(end);
  }
  return undefined;
}

/** The readings where one thing is set over another. */
function insteadOf(sentence: Sentence, side: Side): ReturnType<Form> | undefined {
  const sides = sidesInsteadOf(side);
  return sides && readingsOfSides(sentence, sides, OPTIONS);
}

const listsTwo = (side: Side): boolean =>
  side.some((word) => word.keyword === 'versus' || /^(?:or|and)$/.test(word.lower));
