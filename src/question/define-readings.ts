import { withoutFarewell } from './farewell.ts';
import { readsAsName, readsAsWord } from './names.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf, isSaidOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { NAMING_NOUNS } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Words of a name, by grammar alone; the glossary may know longer ones. */
const LONGEST = 6;
const LONGEST_KNOWN = 12;

/**
 * The readings of words that name what is to be defined: without what narrows them, and as they stand.
 * @param asked whether the meaning of a word is asked for, which may be any word, or what a thing is.
 */
export function defineReadings(
  sentence: Sentence,
  words: Side,
  asked: 'thing' | 'word' = 'thing',
): Reading[] {
  const asTyped = withoutFarewell(withoutCalled(words));
  const side = withoutBrackets(withoutNoun(withoutArticles(withoutPointer(asTyped))));
  const trimmed = withoutQualifier(sentence, side);
  if (!sentence.asks && (isSaidOf(sentence, side, trimmed) || goesOnSaying(side, trimmed))) return [];
  const sides = [trimmed, side, asTyped].filter(
    (each, index, all) => index === 0 || each.length > (all[index - 1]?.length ?? 0),
  );
  return sides
    .filter((each) => isTerm(each, LONGEST_KNOWN))
    .map((each): Reading => {
      const weak =
        each.length > LONGEST ||
        (each === asTyped && each !== side) ||
        isCount(each) ||
        !(asked === 'word' ? readsAsWord(each, asTyped) : readsAsName(each, side, asTyped));
      return { kind: 'define', terms: [sideText(sentence, each)], explicit: true, ...(weak && { weak }) };
    });
}

/** "[What are] the 5 process groups" asks for a list, not for what a name means. */
function isCount(side: Side): boolean {
  const end = side.findIndex((word) => /^(?:of|in|for|to)$/.test(word.lower));
  const last = side.at(end === -1 ? -1 : end - 1)?.lower ?? '';
  return (
    side.length > 1 &&
    /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)$/.test(side[0]?.lower ?? '') &&
    /[^s]s$/.test(last)
  );
}

/** "What is easy to reach on one keyboard is difficult on the other." */
const goesOnSaying = (side: Side, trimmed: Side): boolean =>
  side.slice(trimmed.length + 1, -1).some((word) => /^(?:is|are|was|were|has|have)$/.test(word.lower));

/** "the term backpressure", "the concept of backpressure", "the use of the word “lock”". */
function withoutNoun(side: Side): Side {
  const colon = side.slice(0, 4).findIndex((word) => !word.quoted && word.after.includes(':'));
  // "The following term: entropy".
  if (colon !== -1 && colon < side.length - 1 && isOneOf(side[colon] as Word, NAMING_NOUNS))
    return withoutArticles(side.slice(colon + 1));
  const [noun, next] = side;
  if (noun === undefined || next === undefined || !isOneOf(noun, NAMING_NOUNS)) return side;
  return withoutArticles(side.slice(next.lower === 'of' && side.length > 2 ? 2 : 1));
}

/** "(SLA)". */
function withoutBrackets(side: Side): Side {
  const [word, ...more] = side;
  if (word === undefined || more.length > 0 || word.quoted || !/^\([\p{L}\p{N}]+\)$/u.test(word.text))
    return side;
  return [
    {
      ...word,
      text: word.text.slice(1, -1),
      lower: word.lower.slice(1, -1),
      start: word.start + 1,
      end: word.end - 1,
    },
  ];
}

/** "[What is] called “X”", "known as X". */
function withoutCalled(side: Side): Side {
  const said = side.slice(0, 3).map((word) => word.lower);
  if (said[0] === 'called' && side.length > 1) return side.slice(1);
  if (/^(?:known|defined|described|referred)$/.test(said[0] ?? '')) {
    const as = said.indexOf('as');
    if (as > 0 && side.length > as + 1) return side.slice(as + 1);
  }
  return side;
}

/** "this “golden path”", "that SBOM thing". */
function withoutPointer(side: Side): Side {
  const [pointer, ...name] = side;
  if (pointer === undefined || pointer.quoted || !/^(?:this|that|these|those)$/.test(pointer.lower))
    return side;
  const called = name.findIndex((word) => /^(?:called|named)$/.test(word.lower));
  if (called !== -1 && called < 2 && called < name.length - 1) return name.slice(called + 1);
  if (name[0]?.quoted && /^(?:everyone|everybody|people|you|we|they|i)$/.test(name[1]?.lower ?? ''))
    return name.slice(0, 1);
  const last = name.at(-1);
  const [only, ...more] = /^(?:thing|things|stuff)$/.test(last?.lower ?? '') ? name.slice(0, -1) : name;
  if (only === undefined || more.length > 0) return side;
  return only.quoted || name.length > 1 || isAcronym(only) ? [only] : side;
}

const isAcronym = (word: Word): boolean => /^\p{Lu}{2,}s?$/u.test(word.text);
