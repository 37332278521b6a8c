import { withoutFarewell } from './farewell.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { sharings, wordsText } from './shared-words.ts';
import { isCode, isOneOf, isSaidOf, isTerm, type Side, withoutArticles, withoutQualifier } from './side.ts';
import { splits } from './split.ts';
import { DOING, KIND_NOUNS, NEVER_IN_A_TERM, QUALIFIER } from './vocabulary.ts';
import type { Word } from './words.ts';

interface Options {
  readonly explicit: boolean;
  /** Words that separate sides in this form only. */
  readonly separators?: ReadonlySet<string>;
  /** How many words a side has at the most. */
  readonly longest?: number;
  /** Whether a word that names seldom hold rules a side out: where the form alone is weak evidence. */
  readonly strict?: boolean;
  /** Whether the readings count only where the glossary knows every term. */
  readonly weak?: true;
}

const MOST_READINGS = 24;

/** The readings of a stretch of words that lists what is to be compared, likeliest first. */
export function compareReadings(sentence: Sentence, words: readonly Word[], options: Options): Reading[] {
  return splits(withoutFarewell(words), options.separators)
    .flatMap((sides) => readingsOfSides(sentence, sides, options))
    .slice(0, MOST_READINGS);
}

/** The readings of sides that are already told apart. */
export function readingsOfSides(sentence: Sentence, sides: readonly Side[], options: Options): Reading[] {
  const named = sides.map(withoutArticles);
  const trimmed = named.map((side) => withoutKind(withoutQualifier(sentence, side)));
  if (!sentence.asks && isSaidOf(named.at(-1), trimmed.at(-1))) return [];
  const lists = options.strict && narrowsInside(named, trimmed) ? [] : sharings(trimmed);
  const terms = [...lists, named]
    .filter((list) => list.every((side) => admits(side, options)))
    .map((list) => list.map((side) => wordsText(sentence, side)))
    .filter((texts) => texts.every((text) => text !== ''));
  const weak = options.weak || (options.strict && tellsToDo(sides));
  const { explicit } = options;
  return distinct(terms).map((each) => ({ kind: 'compare', terms: each, explicit, ...(weak && { weak }) }));
}

/** "Arguments for the talk about types vs interfaces": what narrows a side that isn't the last says that it is no side. */
const narrowsInside = (named: readonly Side[], trimmed: readonly Side[]): boolean =>
  trimmed.slice(0, -1).some((side, index) => QUALIFIER.has(named[index]?.[side.length]?.lower ?? ''));

/** "Fix pull vs poll naming" begins with a verb; "merge vs rebase" and "merge sort vs quick sort" with a name. */
function tellsToDo([side = [], ...others]: readonly Side[]): boolean {
  const [first, second] = side;
  if (first === undefined || second === undefined || !isOneOf(first, DOING)) return false;
  const parallel = (other: Side) =>
    other.at(-1)?.lower === side.at(-1)?.lower || other[0]?.lower === first.lower;
  return !others.some(parallel);
}

function admits(side: Side, { longest = 8, strict = false }: Options): boolean {
  if (!isTerm(side, longest)) return false;
  return !strict || !side.some((word) => isOneOf(word, NEVER_IN_A_TERM));
}

/** "the useTransition hook" is useTransition. */
function withoutKind(side: Side): Side {
  const [name, kind] = side;
  return side.length === 2 && name && kind && isCode(name) && KIND_NOUNS.has(kind.lower) ? [name] : side;
}

const distinct = (lists: readonly string[][]): string[][] => [
  ...new Map(lists.map((list) => [list.join('\n'), list])).values(),
];
