import type { Sentence } from './sentences.ts';
import { WHAT } from './vocabulary/asking.ts';
import { ARTICLES, FINITE_VERBS, PREPOSITIONS, PRONOUNS, QUALIFIER } from './vocabulary/function-words.ts';
import { ADJECTIVES } from './vocabulary/noun-phrases.ts';
import { HANDLING, LANGUAGES } from './vocabulary/products.ts';
import type { Word } from './words.ts';

/** The words that make up one side of a comparison, or the thing to define. */
export type Side = readonly Word[];

/** The text of a side as it was typed, but for quotes between its words; white space folded. */
export function sideText({ source }: Sentence, side: Side): string {
  const texts = side.map((word, index) => {
    const next = side[index + 1];
    if (next === undefined) return word.text;
    const between = source.slice(word.end, next.start);
    return word.text + (word.quoted || next.quoted ? between.replace(QUOTES, '') : between);
  });
  return closed(texts.join('').replace(/\s+/g, ' ').trim(), source.slice(side.at(-1)?.end).slice(0, 2));
}

/** "RNN(recurrent neural network)": the bracket that was taken for punctuation closes one inside. */
function closed(text: string, next: string): string {
  const open = text.lastIndexOf('(');
  return open > 0 && !text.includes(')', open) && next.startsWith(')') ? `${text})` : text;
}

const QUOTES = /["“”„«»`'‘’*_]/g;

/** Without the articles before it, and what is done with a name in quotes. The last word stays, whatever it is. */
export function withoutArticles(side: Side): Side {
  const start = side.findIndex((word, index) => {
    const next = side[index + 1];
    if (next === undefined) return true;
    // "An A record"
    if (word.lower === 'a' && /^(?:an?|the)$/.test(side[index - 1]?.lower ?? '')) return true;
    return !isOneOf(word, ARTICLES) && !(next.quoted && isOneOf(word, HANDLING));
  });
  return side.slice(Math.max(start, 0));
}

/** Without what narrows it ("in Java", "(experimental)"), unless the bracket holds the acronym of what stands before it. */
export function withoutQualifier(sentence: Sentence, side: Side): Side {
  const end = side.findIndex((word, index) => {
    if (index === 0 || word.quoted) return false;
    if (index === 1 && side.length === 2 && side[0]?.quoted && isOneOf(word, LANGUAGES)) return true;
    // "A living will"
    if (word.lower === 'will' && index === side.length - 1) return false;
    if (
      isFixed(word, side[index + 1], side[index + 2]) ||
      isAsService(word, side[index + 1], side[index + 2])
    )
      return false;
    // 'A “blend” a mixture of …'
    if (/^(?:an?|the)$/.test(word.lower) && side[index - 1]?.quoted === true) return true;
    if (isOneOf(word, QUALIFIER) || isAddressee(word, side[index + 1]) || asksFurther(word, side[index + 1]))
      return true;
    const bracketed =
      word.text.startsWith('(') ||
      sentence.source[word.start - 1] === '(' ||
      /^\[\p{L}{3}/u.test(word.text) ||
      (sentence.source[word.start - 1] === '[' && /^\p{L}{3}/u.test(word.text));
    const before = side.slice(Math.max(0, index - LONGEST_ACRONYM), index);
    return bracketed && !isAcronymOf(word, before) && !isOfName(word, side[index + 1]);
  });
  return end === -1 ? side : side.slice(0, end);
}

/** More words no acronym stands for. */
const LONGEST_ACRONYM = 12;

/** "K-1 (Fiancee) Visa": a bracket inside a name, and of it. */
export const isOfName = (bracket: Word, next: Word | undefined): boolean =>
  /^\(\p{Lu}\p{Ll}+\)$/u.test(bracket.text) && /^\p{Lu}/u.test(next?.text ?? '');

/** "… and its purpose". */
const asksFurther = (word: Word, next: Word | undefined): boolean =>
  /^(?:and|&)$/.test(word.lower) &&
  next !== undefined &&
  !next.quoted &&
  /^(?:its|their|how|why|when|where|what)$/.test(next.lower);

/** "… to me", "… to a beginner". */
const isAddressee = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'to' &&
  next !== undefined &&
  /^(?:me|us|someone|somebody|a|an|my|newbies|beginners)$/.test(next.lower);

/** "Man in the middle", "defence in depth", "just in time": the tail is part of the name. */
export const isFixed = (word: Word, next: Word | undefined, afterNext: Word | undefined): boolean =>
  FIXED_TAILS.test(`${word.lower} ${next?.lower ?? ''} ${afterNext?.lower ?? ''} `);

const FIXED_TAILS =
  /^(?:in the (?:middle|loop|wild|room|machine|shell) |in (?:depth|time|place|first) |on (?:demand|call|premises?|write|read) |at (?:rest|scale) )/;

/** "Infrastructure as code", "software as a service". */
const isAsService = (word: Word, next: Word | undefined, afterNext: Word | undefined): boolean =>
  word.lower === 'as' &&
  /^(?:code|service)$/.test((next !== undefined && /^an?$/.test(next.lower) ? afterNext : next)?.lower ?? '');

function isAcronymOf(word: Word, side: Side): boolean {
  const acronym = word.lower.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, '');
  const initials = side
    .flatMap((each) => each.lower.split('-'))
    .map((part) => part[0] ?? '')
    .join('');
  return acronym !== '' && initials.endsWith(acronym);
}

/** Whether the side can name something: it isn't empty, overlong, or only a word that points at something said before. */
export function isTerm(side: Side, longest: number): boolean {
  if (side.length === 0 || side.length > longest) return false;
  // "The difference between A and B".
  if (side.length === 1 && /^[Ai]$/.test(side[0]?.text ?? '')) return true;
  return side.some((word) => !isOneOf(word, PRONOUNS) && !isOneOf(word, ARTICLES));
}

/** Whether an article stands in it where no name has one: "plan shows a scan", but "man in the middle". */
export const holdsClause = (side: Side): boolean =>
  side.some(
    (word, index) =>
      index > 0 &&
      !word.quoted &&
      /^(?:an?|the)$/.test(word.lower) &&
      !isOneOf(side[index - 1] ?? word, PREPOSITIONS) &&
      side[index - 1]?.lower !== 'and',
  );

/** Whether a word is one of `set`, and not a name that only looks like it: quoted, or an acronym such as IT and US. */
export const isOneOf = (word: Word, set: ReadonlySet<string>): boolean =>
  !word.quoted && !word.acronym && set.has(word.lower);

/**
 * Whether a remark goes on about a side where a question would have ended: "the definition of done is not met". A verb at
 * the very end may belong to what comes before: "not sure what the difference between X and Y is".
 * @param trimmed the side without its qualifier.
 */
export function isSaidOf({ words }: Sentence, side: Side = [], trimmed: Side = []): boolean {
  const next = side[trimmed.length];
  if (next === undefined || !isOneOf(next, FINITE_VERBS)) return false;
  return next !== words.at(-1) || !words.some((word) => isOneOf(word, WHAT));
}

/** Whether a word looks like a name from code: quoted, or with brackets, dots, underscores or capitals inside. */
export const isCode = (word: Word): boolean => word.quoted || /[()_$.[\]<>]|\p{Ll}\p{Lu}/u.test(word.text);

/** Whether a word qualifies the noun that comes after it. */
export const isAdjective = (word: Word): boolean =>
  !word.quoted &&
  (ADJECTIVES.has(word.lower) ||
    (word.lower.length > 5 && /(?:able|ible|ical|less|ful|ous)$/.test(word.lower)));
