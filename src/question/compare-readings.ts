import type { Reading } from './question.ts';
import type { Sentence } from './sentences.ts';
import { sharings } from './shared-words.ts';
import { isCode, isOneOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { splits } from './split.ts';
import { DOING, FINITE_VERBS, GREETING, KIND_NOUNS, NEVER_IN_A_TERM, QUALIFIER } from './vocabulary.ts';
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
const FAREWELL = new Set(['anyone', 'anybody', 'someone', 'exactly', 'again']);

/** The readings of a stretch of words that lists what is to be compared, likeliest first. */
export function compareReadings(sentence: Sentence, words: readonly Word[], options: Options): Reading[] {
  const list = withoutFarewell(words);
  const candidates = [...splits(list, options.separators), ...slashed(list)];
  return candidates.flatMap((sides) => readingsOfSides(sentence, sides, options)).slice(0, MOST_READINGS);
}

/** The readings of sides that are already told apart. */
export function readingsOfSides(sentence: Sentence, sides: readonly Side[], options: Options): Reading[] {
  const named = sides.map(withoutArticles);
  const trimmed = named.map((side) => withoutKind(withoutQualifier(sentence, side)));
  // "arguments for the talk about types vs interfaces": what narrows a side that isn't the last says it is no side.
  const cut =
    options.strict && trimmed.some((side, index) => index < sides.length - 1 && narrowed(side, named[index]));
  const variants = cut
    ? []
    : sharings(trimmed).filter((lists) => lists.every((list) => admits(list, options)));
  const texts = variants.map((lists) => lists.map((list) => listText(sentence, list)));
  const said = named.at(-1)?.[trimmed.at(-1)?.length ?? 0];
  // "Differences between X and Y are small" says something of them.
  if (said !== undefined && !sentence.asks && isOneOf(said, FINITE_VERBS)) return [];
  const weak = options.weak || (options.strict && tellsToDo(sides));
  const whole = named.map((side) => sideText(sentence, side));
  const asTyped = named.every((side) => admits(side, options)) ? [whole] : [];
  return distinct([...texts, ...asTyped])
    .filter((terms) => terms.every((term) => term !== ''))
    .map((terms) => ({ kind: 'compare', terms, explicit: options.explicit, ...(weak && { weak }) }));
}

/** "Fix pull vs poll naming" begins with a verb; "merge vs rebase" and "merge sort vs quick sort" with a name. */
function tellsToDo([side = [], ...others]: readonly Side[]): boolean {
  const [first, second] = side;
  if (first === undefined || second === undefined || !isOneOf(first, DOING)) return false;
  const parallel = (other: Side) =>
    other.at(-1)?.lower === side.at(-1)?.lower || other[0]?.lower === first.lower;
  return !others.some(parallel);
}

const narrowed = (side: Side, before: Side = []): boolean => QUALIFIER.has(before[side.length]?.lower ?? '');

function admits(side: Side, { longest = 8, strict = false }: Options): boolean {
  if (!isTerm(side, longest)) return false;
  return !strict || !side.some((word) => isOneOf(word, NEVER_IN_A_TERM));
}

/** "the useTransition hook" is useTransition. */
function withoutKind(side: Side): Side {
  const [name, kind] = side;
  return side.length === 2 && name && kind && isCode(name) && KIND_NOUNS.has(kind.lower) ? [name] : side;
}

/** Words that stand side by side keep what was typed between them. */
function listText(sentence: Sentence, list: readonly Word[]): string {
  const runs: Word[][] = [];
  for (const word of list) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    const follows =
      previous !== undefined && !/[\p{L}\p{N}]/u.test(sentence.source.slice(previous.end, word.start));
    if (run !== undefined && follows) run.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => sideText(sentence, run)).join(' ');
}

/** "X and Y, thanks everyone" ends before the comma. */
export function withoutFarewell(words: readonly Word[]): readonly Word[] {
  const comma = words.findLastIndex((word, index) => index < words.length - 1 && word.after.includes(','));
  if (comma === -1) return words;
  const farewell = words.slice(comma + 1).every((word) => isOneOf(word, GREETING) || isOneOf(word, FAREWELL));
  return farewell ? words.slice(0, comma + 1) : words;
}

/** "TCP/UDP" where nothing else separates. */
function slashed(words: readonly Word[]): Side[][] {
  const [word, ...more] = withoutArticles(words);
  if (word === undefined || word.quoted || more.length > 0) return [];
  const at = word.text.indexOf('/');
  if (at < 1 || at === word.text.length - 1 || word.text.indexOf('/', at + 1) !== -1) return [];
  const part = (from: number, to: number): Word => {
    const text = word.text.slice(from, to);
    return { ...word, text, lower: text.toLowerCase(), start: word.start + from, end: word.start + to };
  };
  return [[[part(0, at)], [part(at + 1, word.text.length)]]];
}

const distinct = (lists: readonly string[][]): string[][] => [
  ...new Map(lists.map((list) => [list.join('\n'), list])).values(),
];
