import { isAdjective, isOneOf, type Side, withoutArticles } from './side.ts';
import { ASPECT_NOUNS } from './vocabulary/debate.ts';
import { PREPOSITIONS } from './vocabulary/function-words.ts';
import { ADJECTIVES, KIND_NOUNS, SHARED_NOUNS } from './vocabulary/noun-phrases.ts';
import { LANGUAGES, PRODUCTS } from './vocabulary/products.ts';
import type { Word } from './words.ts';

/** "L2 and L3 cache", but not "a cache and a file cache": that has an article of its own, or the noun on both sides. */
export function shareNoun(sides: readonly Side[]): boolean {
  const last = sides.at(-1) ?? [];
  const noun = last.at(-1);
  return (
    noun !== undefined &&
    (withoutArticles(last).length === 2
      ? SHARED_NOUNS.has(noun.lower)
      : SHARED_PAIRS.test(tailOf(last, 2))) &&
    sides
      .slice(0, -1)
      .every(([only]) => only !== undefined && !/[^s]s$/.test(only.lower) && !only.lower.endsWith(noun.lower))
  );
}

/** Nouns of two words: "liveness and readiness health checks". */
const SHARED_PAIRS =
  /^(?:health checks|feedback loops|data types|data structures|status codes|pull requests|access modifiers|design patterns|test cases|garbage collectors|interest rates|search algorithms|file systems|operating systems|exit codes|return types|tree traversals?|power plants)$/;

const tailOf = (side: Side, count: number): string =>
  side
    .slice(-count)
    .map((word) => word.lower)
    .join(' ');

/** "Type I and Type II errors". */
export function shareAfterNumbers(others: readonly Side[], last: Side): Side[] | undefined {
  const [noun, number, ...kind] = last;
  const alike = others.every((side) => side.length === 2 && side[0]?.lower === noun?.lower);
  if (!alike || number === undefined || kind.length === 0 || !/^(?:[ivx]+|\d+|[a-z])$/.test(number.lower))
    return undefined;
  return [...others.map((side) => [...side, ...kind]), last];
}

/** "Four-wheel drive and two-wheel drive cars", "single trip and annual multi trip travel insurance". */
export function shareAfterRepeated(others: readonly Side[], last: Side): Side[] | undefined {
  const repeated = others[0]?.at(-1)?.lower;
  const at = last.findLastIndex((word, index) => index > 0 && word.lower === repeated);
  const shared = at === -1 ? [] : last.slice(at + 1);
  const noun = shared.at(-1);
  if (noun === undefined || shared.length > 2 || KIND_NOUNS.has(noun.lower)) return undefined;
  if (shared.some((word) => word.quoted || isOneOf(word, PREPOSITIONS))) return undefined;
  const alike = others.every((side) => side.length > 1 && side.at(-1)?.lower === repeated);
  return alike ? [...others.map((side) => [...side, ...shared]), last] : undefined;
}

/**
 * "Sandbox and live keys": a plain word alone before "and", without an article, waits for the plural that comes after. Not
 * "arrays and linked lists" or "tailwind and css modules".
 */
export function shareAnyNoun(others: readonly Side[], last: Side): boolean {
  const noun = last.at(-1)?.lower ?? '';
  if (!/[^s]s$/.test(noun) || last.length > 3) return false;
  return [...others.map(([first]) => first), last[0]].every(
    (word) =>
      word !== undefined &&
      /^\p{Ll}[\p{Ll}-]*$/u.test(word.text) &&
      !/[^s]s$/.test(word.lower) &&
      !LANGUAGES.has(word.lower) &&
      !PRODUCTS.has(word.lower),
  );
}

/** Endings of adjectives, and of names with a hyphen: "natural and synthetic data", "pre-order and post-order traversal". */
const ADJECTIVAL =
  /^(?:\p{L}{3,}(?:al|ic|ive|ary|ant|ent|ed|ous|ful|less|able|ible|[cst]ile|gile|[lin]ar|[at]ory)|\p{L}+-\p{L}+)$/u;

/** Endings of adjectives that hardly any noun has. */
const ALWAYS_ADJECTIVAL =
  /^\p{L}{2,}(?:omial|ional|ical|ential|uous|ible|eous|ious|ular|ated|ized|ised|owned|less)$/u;

/** "Mutually exclusive events". */
export const isAdverb = ([adverb, adjective, ...more]: Side): boolean =>
  more.length > 0 && /ly$/.test(adverb?.lower ?? '') && ADJECTIVAL.test(adjective?.lower ?? '');

/** '"Accepted" and "merged" requests'. */
export const sharesAfterQuotes = (others: readonly Side[], last: Side): boolean =>
  last.slice(1).every((word) => !word.quoted) &&
  [...others.map(([first]) => first), last[0]].every(
    (word) => word?.quoted === true && (ADJECTIVAL.test(word.lower) || ADJECTIVES.has(word.lower)),
  );

/**
 * "B and T lymphocytes", "a GET and a POST request", "Singleton and Prototype scope": names that are spelt alike, and a
 * common noun after the last.
 */
export function isParallel(word: Word, last: Side, hasArticle: boolean): boolean {
  const [next, noun] = last;
  if (last.length !== 2 || next === undefined || noun === undefined || !/^\p{Ll}{3,}$/u.test(noun.text))
    return false;
  if (next.lower === word.lower || KIND_NOUNS.has(noun.lower) || ASPECT_NOUNS.has(noun.lower)) return false;
  if (/^\p{Lu}$/u.test(word.text)) return /^\p{Lu}$/u.test(next.text);
  if (/^\p{Lu}{2,}$/u.test(word.text)) return /\p{Lu}.*\p{Lu}/u.test(next.text);
  return !hasArticle && /^\p{Lu}\p{Ll}*[^\P{Ll}s]$/u.test(word.text) && /^\p{Lu}\p{Ll}+$/u.test(next.text);
}

/** "pure" and "impure functions": an adjective, or the same word but for a negation before it. */
export function qualifies(word: Word, last: Side): boolean {
  const next = last[0]?.lower ?? '';
  if (/^\d/.test(word.lower) && /^\d/.test(next)) return true;
  // "L1 and L2 caches"
  if (/^\p{L}{1,2}\d$/u.test(next) && next.slice(0, -1) === word.lower.slice(0, -1)) return true;
  if (ADJECTIVAL.test(word.lower) && (ADJECTIVAL.test(next) || ADJECTIVES.has(next) || isAdverb(last)))
    return true;
  if (ALWAYS_ADJECTIVAL.test(word.lower)) return true;
  const negated =
    next !== word.lower &&
    /^(?:im|in|un|non|non-|a|dis|de)$/.test(next.slice(0, -word.lower.length || undefined));
  return isAdjective(word) || (negated && next.endsWith(word.lower));
}
