import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { withoutFarewell } from './farewell.ts';
import { readsAsName, readsAsWord } from './names.ts';
import { placeIn } from './place-in.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { endsInWriting } from './sets-task.ts';
import { isOneOf, isSaidOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { NAMING_NOUNS } from './vocabulary/attributes.ts';
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
  if (endsInWriting(sentence, asTyped)) return [];
  const side = withoutConcept(withoutBrackets(withoutNoun(withoutArticles(withoutPointer(asTyped)))));
  // "What's a placeholder: the fan-out" tells.
  if (!sentence.asks && side.slice(0, -1).some((word) => !word.quoted && word.after.includes(':'))) return [];
  const trimmed = withoutQualifier(sentence, side);
  if (!sentence.asks && (isSaidOf(sentence, side, trimmed) || goesOnSaying(side, trimmed))) return [];
  const sides = [trimmed, side, asTyped].filter(
    (each, index, all) => index === 0 || each.length > (all[index - 1]?.length ?? 0),
  );
  const named =
    !isUsed(asTyped) &&
    !isCount(trimmed) &&
    side[trimmed.length]?.lower !== 'if' &&
    !describes(side, trimmed) &&
    (asked === 'word' ? readsAsWord(trimmed, asTyped) : readsAsName(trimmed, side, asTyped));
  const within = placeIn(side.slice(trimmed.length));
  return sides
    .filter((each) => isTerm(each, LONGEST_KNOWN) && !each.every(({ text }) => EMPTY_QUOTES.test(text)))
    .map((each): Reading => {
      const weak = !named || lengthOf(each) > LONGEST || (each === asTyped && each !== side);
      return {
        kind: 'define',
        terms: [sideText(sentence, each)],
        explicit: true,
        ...(weak && { weak }),
        ...(within !== undefined && each === trimmed && { within }),
      };
    });
}

/** 'What is ""' */
const EMPTY_QUOTES = /^(?:""|''|“”|‘’|``|«»)$/;

/** "A function that returns another function" describes what it asks for; "the “golden path” that everyone mentions" names it. */
function describes(side: Side, trimmed: Side): boolean {
  const [link, subject] = side.slice(trimmed.length);
  const [relative, whose] =
    link?.lower === 'in' || link?.lower === 'from' ? [subject, side[trimmed.length + 2]] : [link, subject];
  if (relative === undefined || !/^(?:that|which|who|whose|whom)$/.test(relative.lower)) return false;
  const plain = trimmed.every((word) => !word.quoted && /^\p{Ll}[\p{Ll}-]*$/u.test(word.text));
  return plain && !PEOPLE.test(whose?.lower ?? '');
}

const PEOPLE = /^(?:everyone|everybody|people|you|we|they|i|he|she|everybody's|everyone's|is|was)$/;

/** "[What is] the “invisible hand” concept", "[the meaning of] the “score” column", "[what does] “connection reset” message [mean]". */
function withoutConcept(side: Side): Side {
  const end = side.findIndex(
    ({ lower }, index) =>
      /^(?:concept|messages?|errors?|warning|notice|columns?|field)$/.test(lower) &&
      side[index - 1]?.quoted === true,
  );
  return end === -1 ? side : [...side.slice(0, end), ...side.slice(end + 1)];
}

/** How many words it has, but for the acronym that stands in brackets after them. */
const lengthOf = (side: Side): number =>
  side.length > 1 && side.at(-1)?.text.startsWith('(') ? side.length - 1 : side.length;

/** "[What is] using port 80" asks which program does. */
const isUsed = ([first]: Side): boolean =>
  first !== undefined && !first.quoted && /^(?:using|doing|having)$/.test(first.lower);

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
  const heading = side[colon];
  if (heading && colon < side.length - 1 && (isOneOf(heading, NAMING_NOUNS) || heading.lower === 'following'))
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
  if (said[0] === 'so-called' && side.length > 1) return side.slice(1);
  const so = said.indexOf('so');
  if (so !== -1 && said[so + 1] === 'called' && side.length > so + 2) return side.slice(so + 2);
  // "Considered a breaking change", but not "considered safe".
  if (said[0] === 'considered' && /^an?$/.test(said[1] ?? '') && side.length > 2) return side.slice(1);
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
  if (only === undefined) return side;
  if (more.length > 0) return name.length < 4 && name.every(isNoWord) ? name : side;
  return only.quoted || name.length > 1 || (isAcronym(only) && /^th(?:is|at)$/.test(pointer.lower))
    ? [only]
    : side;
}

/** "AS iosched", of which none is a word of English. */
const isNoWord = (word: Word): boolean => word.acronym || isAcronym(word) || !isEnglishWord(word.lower);

const isAcronym = (word: Word): boolean => /^\p{Lu}{2,}s?$/u.test(word.text) && !isEnglishWord(word.lower);
