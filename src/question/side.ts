import type { Sentence } from './sentences.ts';
import { ADJECTIVES, ARTICLES, FINITE_VERBS, PRONOUNS, QUALIFIER } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The words that make up one side of a comparison, or the thing to define. */
export type Side = readonly Word[];

/** The text of a side as it was typed, white space folded. */
export function sideText(sentence: Sentence, side: Side): string {
  const first = side[0];
  const last = side.at(-1);
  if (first === undefined || last === undefined) return '';
  return sentence.source.slice(first.start, last.end).replace(/\s+/g, ' ').trim();
}

/** Without the articles before it. The last word stays, whatever it is. */
export function withoutArticles(side: Side): Side {
  const start = side.findIndex((word, index) => !isOneOf(word, ARTICLES) || index === side.length - 1);
  return side.slice(Math.max(start, 0));
}

/** Without what narrows it ("in Java", "(experimental)"), unless the bracket holds the acronym of what stands before it. */
export function withoutQualifier(sentence: Sentence, side: Side): Side {
  const end = side.findIndex((word, index) => {
    if (index === 0 || word.quoted) return false;
    if (isOneOf(word, QUALIFIER) || isAddressee(word, side[index + 1])) return true;
    const bracketed = word.text.startsWith('(') || sentence.source[word.start - 1] === '(';
    return bracketed && !isAcronymOf(word, side.slice(0, index));
  });
  return end === -1 ? side : side.slice(0, end);
}

/** "… to me". */
const isAddressee = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'to' && next !== undefined && /^(?:me|us|someone|somebody)$/.test(next.lower);

function isAcronymOf(word: Word, side: Side): boolean {
  const acronym = word.lower.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, '');
  const initials = side.map((each) => each.lower[0] ?? '').join('');
  return acronym !== '' && initials.endsWith(acronym);
}

/** Whether the side can name something: it isn't empty, overlong, or only a word that points at something said before. */
export function isTerm(side: Side, longest: number): boolean {
  if (side.length === 0 || side.length > longest) return false;
  return side.some((word) => !isOneOf(word, PRONOUNS) && !isOneOf(word, ARTICLES));
}

/** Whether a word is one of `set`, and not a name that only looks like it: quoted, or an acronym such as IT and US. */
export const isOneOf = (word: Word, set: ReadonlySet<string>): boolean =>
  !word.quoted && !word.acronym && set.has(word.lower);

/**
 * Whether a remark goes on about a side where a question would have ended: "the definition of done is not met".
 * @param trimmed the side without its qualifier.
 */
export function isSaidOf(side: Side = [], trimmed: Side = []): boolean {
  const next = side[trimmed.length];
  return next !== undefined && isOneOf(next, FINITE_VERBS);
}

/** Whether a word looks like a name from code: quoted, or with brackets, dots, underscores or capitals inside. */
export const isCode = (word: Word): boolean => word.quoted || /[()_$.[\]<>]|\p{Ll}\p{Lu}/u.test(word.text);

/** Whether a word qualifies the noun that comes after it. */
export const isAdjective = (word: Word): boolean =>
  !word.quoted &&
  (ADJECTIVES.has(word.lower) ||
    (word.lower.length > 5 && /(?:able|ible|ical|less|ful|ous)$/.test(word.lower)));
