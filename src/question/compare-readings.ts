import { withoutFarewell } from './farewell.ts';
import { listedSides } from './listed-sides.ts';
import { placeIn } from './place-in.ts';
import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { sharings, wordsText } from './shared-words.ts';
import { isCode, isOneOf, isSaidOf, isTerm, type Side, withoutQualifier } from './side.ts';
import { sidesAsTyped } from './sides-as-typed.ts';
import { splits } from './split.ts';
import { NEVER_IN_A_TERM, PREPOSITIONS, QUALIFIER } from './vocabulary/function-words.ts';
import { KIND_NOUNS } from './vocabulary/noun-phrases.ts';
import { LANGUAGES } from './vocabulary/products.ts';
import { ACTIONS, DOING, SURVEYING } from './vocabulary/work.ts';
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
  const readings = readingsOfNames(sentence, sides, options);
  const terms = sidesAsTyped(sentence, sides);
  if (terms === undefined || readings.some((each) => each.terms.join('\n') === terms.join('\n')))
    return readings;
  // "Where vs having clause": names that are none by grammar are short.
  if (readings.length === 0 && terms.some((term) => term.split(' ').length > 2)) return [];
  const explicit = options.explicit && sides.every((side) => admits(side, options));
  const [within] = readings.map((each) => each.within);
  return [...readings, { kind: 'compare', terms, explicit, weak: true, ...(within && { within }) }];
}

function readingsOfNames(sentence: Sentence, sides: readonly Side[], options: Options): Reading[] {
  const named = withSharedHead(listedSides(sides));
  if (named.some((side) => !isTerm(side, side.length))) return [];
  const trimmed = named.map((side) => withoutKind(withoutQualifier(sentence, side)));
  if (!sentence.asks && named.some((side, index) => isSaidOf(sentence, side, trimmed[index]))) return [];
  if (!sentence.asks && trimmed.some(isOutcome)) return [];
  const hasArticle = sides.slice(1).some(([first]) => /^an?$/.test(first?.lower ?? ''));
  const opposes = sentence.words.some((word) => word.keyword === 'versus');
  const narrows = options.strict === true && narrowsInside(named, trimmed);
  const before = sentence.words[sentence.words.indexOf(sides.at(-1)?.[0] as Word) - 1];
  const joined = /^(?:and|&|n)$/.test(before?.lower ?? '');
  const lists = narrows ? [] : sharings(trimmed, { hasArticle, opposes, joined });
  const terms = [...lists, named]
    .filter((list) => list.every((side) => admits(side, options)))
    .map((list) => list.map((side) => wordsText(sentence, side)))
    .filter((texts) => texts.every((text) => text !== ''));
  // "The container in staging and the container in prod" differ in nothing but what narrows them.
  const asNamed = named.map((side) => wordsText(sentence, side));
  const narrowed = named.every((side, index) => side !== trimmed[index]);
  const told = terms.filter((texts) => !isRepeated(texts, narrowed) || isRepeated(asNamed, narrowed));
  const weak = options.weak || narrows || (options.strict && tellsToDo(sides));
  const explicit = options.explicit && told.length === terms.length;
  const within = placeOf(sides, named, trimmed);
  return distinct(told).map((each) => ({
    kind: 'compare',
    terms: each,
    explicit,
    ...(weak && { weak }),
    ...(within && { within }),
  }));
}

/** Where all of the sides are at home, by what stands after the last: "== vs equals in Java", "map vs flatMap kotlin". */
function placeOf(
  sides: readonly Side[],
  named: readonly Side[],
  trimmed: readonly Side[],
): string | undefined {
  const [typed, last] = [sides.at(-1) ?? [], named.at(-1) ?? []];
  const language = typed.at(-1);
  if (language !== undefined && !last.includes(language) && isOneOf(language, LANGUAGES))
    return language.text;
  return placeIn(last.slice(trimmed.at(-1)?.length));
}

/** "A proxy in AWS and in GCP" are two proxies. */
const withSharedHead = (sides: readonly Side[]): readonly Side[] =>
  sides.map((side, index) => {
    const [first] = sides;
    const [link, ...more] = side;
    if (index === 0 || first === undefined || link === undefined || more.length === 0) return side;
    const at = isOneOf(link, PREPOSITIONS) ? first.findIndex(({ lower }) => lower === link.lower) : -1;
    return at > 0 ? [...first.slice(0, at), ...side] : side;
  });

/** Whether a text stands there twice. `String` and `string` are two, unless each is only what something is narrowed to. */
const isRepeated = (texts: readonly string[], narrowed: boolean): boolean =>
  new Set(texts.map((text) => (narrowed ? text.toLowerCase() : text))).size < texts.length;

/** "Comparison between expected and received failed" reports. */
const isOutcome = (side: Side): boolean =>
  (side.length === 1 || /^(?:and|or)$/.test(side[1]?.lower ?? '')) &&
  side[0]?.quoted === false &&
  /^(?:expected|actual|received|before|after|us|them)$/.test(side[0].lower);

/** The readings of "how does it differ from Y", where "it" is known. */
export const againstAntecedent = (
  sentence: Sentence,
  antecedent: string,
  side: Side,
  options: Options,
): Reading[] =>
  readingsOfSides(sentence, [side], options).map((reading) => ({
    ...reading,
    terms: [antecedent, ...reading.terms],
  }));

/** "Arguments for the talk about types vs interfaces": what narrows a side that isn't the last says that it is no side. */
const narrowsInside = (named: readonly Side[], trimmed: readonly Side[]): boolean =>
  trimmed.slice(0, -1).some((side, index) => {
    const next = named[index]?.[side.length];
    return next !== undefined && isOneOf(next, QUALIFIER);
  });

/** Verbs that begin no name: "identify GNU tar vs POSIX tar". */
const ONLY_DONE =
  /^(?:identify|mention|avoid|adjust|revise|adds?|ensure|implement|improve|remove|simplify|introduce|enable|disable|resolve|investigate|fix|fixes|updates?|rename|finally)$/;

/** "Fix pull vs poll naming" begins with a verb; "merge vs rebase" and "merge sort vs quick sort" with a name. */
function tellsToDo([side = [], ...others]: readonly Side[]): boolean {
  const [first, second] = side;
  if (first === undefined || second === undefined) return false;
  if (!isOneOf(first, DOING) && !isOneOf(first, SURVEYING)) return false;
  if (ONLY_DONE.test(first.lower)) return true;
  const parallel = (other: Side) =>
    other.at(-1)?.lower === side.at(-1)?.lower || other[0]?.lower === first.lower;
  return !others.some(parallel);
}

/** "The diff between what it says and what it does". */
const asksItself = ([first]: Side): boolean =>
  first !== undefined &&
  !first.quoted &&
  !first.acronym &&
  /^(?:what|how|why|when|where|whether|who|if)$/.test(first.lower);

function admits(side: Side, { longest = 8, strict = false }: Options): boolean {
  if (!isTerm(side, longest) || asksItself(side)) return false;
  // "The difference between == and is": alone it is a name.
  if (!strict || side.length === 1) return true;
  return (
    !/^ones?$/.test(side.at(-1)?.lower ?? '') &&
    !side.some((word) => isOneOf(word, NEVER_IN_A_TERM)) &&
    !areInHand(side) &&
    !tells(side)
  );
}

/** "[React vs] Vue decides the rest". */
const tells = (side: Side): boolean =>
  side.some(
    (word, index) =>
      index > 1 &&
      !word.quoted &&
      /^(?:an?|the)$/.test(word.lower) &&
      /[^s]s$/.test(side[index - 1]?.text ?? ''),
  );

/** "[Compare] the two arrays and print the result". */
const areInHand = ([first, second, ...more]: Side): boolean => {
  if (first === undefined || second === undefined || first.quoted) return false;
  if (/^(?:two|both|following)$/.test(first.lower)) return /[^s]s$/.test((more.at(-1) ?? second).lower);
  return (
    (isOneOf(first, DOING) || isOneOf(first, ACTIONS)) &&
    /^(?:an?|the|your|all|any|which)$/.test(second.lower)
  );
};

/** "the useTransition hook" is useTransition. */
function withoutKind(side: Side): Side {
  const [name, kind] = side;
  return side.length === 2 && name && kind && isCode(name) && KIND_NOUNS.has(kind.lower) ? [name] : side;
}

const distinct = (lists: readonly string[][]): string[][] => [
  ...new Map(lists.map((list) => [list.join('\n'), list])).values(),
];
