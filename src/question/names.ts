import { isGoingOn } from './going-on.ts';
import { headEnd, headOf, isInHand, isNameWithAttribute, lowers } from './in-hand.ts';
import { holdsClause, isOneOf, type Side } from './side.ts';
import { GREETING } from './vocabulary/asking.ts';
import { ABOUT_NOUNS, HEADS_IN_HAND, PLACES_IN_TEXT, SITUATION } from './vocabulary/attributes.ts';
import {
  ARTICLES,
  NEVER_IN_A_TERM,
  NEVER_INSIDE,
  NO_BEGINNINGS,
  OWN,
  PREPOSITIONS,
  QUALIFIER,
  TIMES,
} from './vocabulary/function-words.ts';
import { JUDGED_NAMES, LISTED, NO_SUPERLATIVES, POINTING, PRAISING, STATES } from './vocabulary/judging.ts';
import type { Word } from './words.ts';

/**
 * Whether it reads like the name of something, and not like a question about it: "the advantages of X", "what you mean",
 * "the plan for today".
 * @param whole the side before it was trimmed.
 * @param asTyped the side with its article.
 */
export function readsAsName(side: Side, whole: Side, asTyped: Side): boolean {
  const [first, next] = whole;
  if (first === undefined || side.length === 0) return false;
  if (first.quoted && whole.length === 1) return true;
  const before = asTyped[asTyped.indexOf(first) - 1]?.lower ?? '';
  const article = /^(?:the|an?|some)$/.test(before) ? before : undefined;
  return !(
    beginsNoName(first, next) ||
    (first.keyword === 'difference' && side.length === 1 && !(article === 'a' && first.lower === 'diff')) ||
    side.some((word) => word.keyword === 'versus') ||
    picksOne(side, article) ||
    isSomebodys(first, side) ||
    asksAbout(side, whole, article) ||
    isGoingOn(first, next) ||
    (article === 'the' && isInHand(side, whole)) ||
    isSum(side) ||
    holdsClause(side) ||
    isOneOf(side.at(-1) ?? first, TIMES) ||
    side.some((word, index) => index > 0 && isOneOf(word, NEVER_INSIDE)) ||
    isLike(whole) ||
    side.some(
      (word, index) =>
        (isOneOf(word, NEVER_IN_A_TERM) && !isNoun(word, side, article)) ||
        (index < side.length - 1 && word.after.includes(',')),
    )
  );
}

/** "A will", "a living will". */
const isNoun = (word: Word, side: Side, article: string | undefined): boolean =>
  article !== undefined && word === side.at(-1) && /^(?:will|must|might|may|can)$/.test(word.lower);

/** "Your plan", "of the two", "wrong with it", "where needed", "top 5 hotels". */
const beginsNoName = (first: Word, next: Word | undefined): boolean =>
  isOneOf(first, POINTING) ||
  (next === undefined && isOneOf(first, GREETING)) ||
  isOneOf(first, OWN) ||
  ((isOneOf(first, STATES) || isOneOf(first, PRAISING)) &&
    (next === undefined || isOneOf(next, QUALIFIER) || isOneOf(next, PREPOSITIONS))) ||
  (isOneOf(first, PREPOSITIONS) &&
    !/^(?:least|most|band)$/.test(next?.lower ?? '') &&
    !(OVER.test(first.text) && /^\p{Lu}/u.test(next?.text ?? ''))) ||
  isOneOf(first, NO_BEGINNINGS) ||
  (next === undefined && /^(?:inside|outside|beyond|behind)$/.test(first.lower)) ||
  next?.lower === 'about' ||
  (next?.lower === 'to' && /(?:ful|able|ible|ous|ive|important|ial)$/.test(first.lower)) ||
  (first.lower === 'most' && /(?:ful|able|ible|ous|ive|ant|ial)$/.test(next?.lower ?? '')) ||
  (first.lower === 'top' && /^\d/.test(next?.text ?? ''));

/** "Over Consolidation Ratio", "Under Armour". */
const OVER = /^(?:Over|Under|After|Before|Through)$/;

/** "What is life like in Norway", "what is it about". */
const isLike = (whole: Side): boolean =>
  whole.some(
    (word, index) =>
      index > 0 &&
      !word.quoted &&
      /^(?:about|like|worth)$/.test(word.lower) &&
      (index === whole.length - 1 || isOneOf(whole[index + 1] ?? word, QUALIFIER)),
  );

/** "The tallest mountain", "a good restaurant", "best editors": whoever asks wants one that fits. "A best man" is a kind. */
function picksOne(side: Side, article: string | undefined): boolean {
  const [first] = side;
  if (first === undefined || side.length < 2 || first.quoted) return false;
  if (/est$/.test(first.lower) && !NO_SUPERLATIVES.has(first.lower) && first.lower !== 'best') return true;
  if (article === 'the' && /^(?:best|worst)$/.test(first.lower)) return true;
  if (JUDGED_NAMES.has(lowers(side)) || (article === 'the' && /^\p{Lu}/u.test(first.text))) return false;
  if (isOneOf(first, PRAISING)) return true;
  return article === undefined && isOneOf(first, LISTED) && /[^s]s$/.test(side.at(-1)?.lower ?? '');
}

/** "Two plus two", "15% of 80". */
const isSum = (side: Side): boolean =>
  /^[\d.,]+(?:%|[+*×-]\d)/.test(side[0]?.text ?? '') ||
  side.some((word, index) => index > 0 && /^(?:plus|minus|times|divided|[+×*-])$/.test(word.lower));

/** "My boss's plan" and "Google's plans", but not "Moore's law". */
const isSomebodys = (first: Word, side: Side): boolean =>
  !first.quoted &&
  (/^\p{Ll}+'s$/u.test(first.text) ||
    (/'s$/.test(first.text) &&
      side.length > 1 &&
      (isOneOf(side.at(-1) ?? first, HEADS_IN_HAND) || isOneOf(side.at(-1) ?? first, SITUATION))));

/** Whether it reads like a word that has a meaning: "done", but not "this error" or "the red icon". */
export function readsAsWord(side: Side, asTyped: Side): boolean {
  const [first] = side;
  if (first === undefined || isOneOf(first, OWN) || holdsClause(side)) return false;
  const definite = asTyped[0]?.lower === 'the' && asTyped[1] === first;
  if (definite && side.every((word) => !word.quoted && /^[\p{Ll}'-]+$/u.test(word.text))) return false;
  // "The meaning of life", "the meaning of line 12"
  if (side.length === 1 && first.text === 'life') return false;
  if (side.length === 2 && isOneOf(first, PLACES_IN_TEXT) && /^\d/.test(side[1]?.text ?? '')) return false;
  return !side.some(
    (word, index) => isOneOf(word, NEVER_IN_A_TERM) || (index < side.length - 1 && word.after.includes(',')),
  );
}

/** "Advantages of X", "an example of X", "syntax in the config", "pros and cons"; but not "a point of contact" or "state in React". */
function asksAbout(side: Side, whole: Side, article: string | undefined): boolean {
  const [first, next, afterNext] = whole;
  if (article === 'some') return true;
  if (first === undefined || next === undefined) return false;
  if (article !== 'the' && isNameWithAttribute(side)) return false;
  if (/^(?:pros|advantages|benefits|strengths)$/.test(first.lower)) return true;
  if (isOneOf(first, ABOUT_NOUNS) && isOneOf(next, QUALIFIER))
    return next.lower !== 'in' || isOneOf(afterNext ?? next, ARTICLES) || isOneOf(afterNext ?? next, OWN);
  return headEnd(side) < side.length && isOneOf(headOf(side), ABOUT_NOUNS);
}
