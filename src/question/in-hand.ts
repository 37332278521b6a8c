import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { isOneOf, type Side } from './side.ts';
import {
  ABOUT_NOUNS,
  HEADS_IN_HAND,
  LAWS,
  NAMES_WITH_ATTRIBUTE,
  PHRASES_IN_HAND,
  SITUATION,
} from './vocabulary/attributes.ts';
import { OWN, QUALIFIER } from './vocabulary/function-words.ts';
import { JUDGED_NAMES, SELECTING } from './vocabulary/judging.ts';
import type { Word } from './words.ts';

/**
 * Whether "the" and these words mean something at hand, and not a kind of thing: "the plan", "the default port", "the
 * maximum size of a message", "the command to list branches". "The event loop" and "the law of Demeter" are kinds.
 * @param whole the side before it was trimmed.
 */
export function isInHand(side: Side, whole: Side): boolean {
  const [first] = side;
  if (first === undefined) return false;
  const head = headOf(side);
  const alone = side.length === 1 || isOneOf(whole[1] ?? first, QUALIFIER);
  if (PHRASES_IN_HAND.has(lowers(side)) || first.lower === 'following' || isListed(side)) return true;
  if (endsInParticiple(side, whole) || (alone && isOneOf(first, SITUATION))) return true;
  if (isNameWithAttribute(side)) return false;
  if (isOneOf(head, HEADS_IN_HAND) || isTrouble(side)) return true;
  const tail = whole.slice(side.length);
  const ofOne = tail.some((word) => word.lower === 'the' || isOneOf(word, OWN));
  if (!ofOne && JUDGED_NAMES.has(lowers(side))) return false;
  const proper = side.length > 1 && side.every((word) => /^\p{Lu}/u.test(word.text));
  if (side.length > 1 && isOneOf(first, SELECTING) && !proper && !isOneOf(head, LAWS)) return true;
  // "The mess with the driver"
  if (side.length === 1 && tail[0]?.lower === 'with' && /^\p{Ll}+$/u.test(first.text)) return true;
  // "The interest rate on my loan"
  if (tail.some((word) => !word.quoted && /^(?:my|our|your)$/.test(word.lower))) return true;
  // "The statute of limitations for theft"
  const end = headEnd(whole);
  if (whole.some((word, index) => index > end && !word.quoted && word.lower === 'for')) return true;
  return end < whole.length - 1 && isOfSomething(whole, end, head);
}

/** "What are the constraints?" asks for a list. */
const isListed = ([first, ...more]: Side): boolean =>
  first !== undefined &&
  more.length === 0 &&
  /^\p{Ll}{4,}$/u.test(first.text) &&
  PLURAL.test(first.text) &&
  isEnglishWord(first.lower);

/** "The benefits associated with it" */
const endsInParticiple = (side: Side, whole: Side): boolean =>
  side.length > 1 && whole.length > side.length && /[^e]ed$/.test(side.at(-1)?.lower ?? '');

/** "The user-visible problem", "the original issue"; but "the halting problem" is one that everybody knows. */
const isTrouble = (side: Side): boolean =>
  side.length > 1 &&
  /^(?:problem|issue|concern|risk|challenge|fix|change)$/.test(side.at(-1)?.lower ?? '') &&
  side.slice(0, -1).every(({ text }) => /^\p{Ll}[\p{Ll}-]+(?:[ai]ble|al|ary|ent|ous|ic)$/u.test(text));

/** Not "the process", "the status", "the basis". */
const PLURAL = /[^aious]s$/;

/** "The size of a message", "the formula for area"; not "the law of demand", "the Tower of London", "the cost of living". */
function isOfSomething(whole: Side, end: number, head: Word): boolean {
  if (whole[end]?.lower !== 'of') return true;
  if (isOneOf(head, LAWS)) return false;
  return !/^\p{Lu}\p{Ll}/u.test(head.text) || isOneOf(head, ABOUT_NOUNS) || isOneOf(head, SITUATION);
}

/** Where the words end that say what it is, before those that say of what. */
export function headEnd(whole: Side): number {
  const link = whole.findIndex(
    (word, index) =>
      index > 0 && !word.quoted && /^(?:of|to|for|behind|between|among|about)$/.test(word.lower),
  );
  return link === -1 ? whole.length : link;
}

/** The noun that says what it is: the "port" of "default port for tests". */
export const headOf = (side: Side): Word => side[headEnd(side) - 1] as Word;

/** "Cost of living", "point of sale systems". */
export const isNameWithAttribute = (side: Side): boolean =>
  NAMES_WITH_ATTRIBUTE.has(lowers(side)) || NAMES_WITH_ATTRIBUTE.has(lowers(side.slice(0, 3)));

export const lowers = (side: Side): string => side.map((word) => word.lower).join(' ');
