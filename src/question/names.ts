import { holdsClause, isOneOf, type Side } from './side.ts';
import {
  ABOUT,
  ABOUT_NOUNS,
  JUDGED_NAMES,
  JUDGING,
  LAWS,
  NEVER_IN_A_TERM,
  OWN,
  PREPOSITIONS,
  QUALIFIER,
  SITUATION,
} from './vocabulary.ts';
import type { Word } from './words.ts';

const SUPERLATIVE =
  /^\p{L}{2,}(?:[^sr]|[aeiou]s)iest$|^(?:high|low|large|small|fast|slow|great|long|short|strong|weak|deep|old|new|near|cheap|clean|quick|hard)est$/u;
const PARTICIPLE = /^\p{L}+[^e]ed$/u;
const IN_USE = /^(?:using|doing|used|supposed|going|working|waiting|trying|thinking|talking)$/;
const IN_HAND_AT_THE_END =
  /^(?:requirements|options|steps|issues|problems|reasons|changes|dependencies|prerequisites|results|settings|guidelines|plans|odds|chances|questions|platforms|values|contents|versions|files|browsers|features|components|limits|parameters|arguments|fields|roles|permissions|name|url|location|policy|limit|quota|velocity|budget|channel|fix|workaround|hours|schedule|strategy|cause|goal|plan|reason|purpose|endpoint|link)$/;
const TIME = /^(?:today|tonight|tomorrow|yesterday|now|nowadays|currently|here)$/;

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
  const definite = asTyped[0]?.lower === 'the' && asTyped[0] !== first;
  return !(
    (whole.length > 1 && isOneOf(first, ABOUT)) ||
    (side.length === 1 && (isOneOf(first, ABOUT) || first.keyword === 'difference')) ||
    (isOneOf(first, PREPOSITIONS) && !/^(?:least|most|band)$/.test(next?.lower ?? '')) ||
    isOneOf(first, OWN) ||
    (!first.quoted && NO_BEGINNING.test(first.lower)) ||
    isSomebodys(first, side) ||
    (first.lower === 'top' && /^\d/.test(next?.text ?? '')) ||
    side.some((word, index) => index > 0 && !word.quoted && /^(?:this|that|these|those)$/.test(word.lower)) ||
    asksAbout(first, next, whole) ||
    isGoingOn(first, next) ||
    (definite && isInHand(side, whole)) ||
    holdsClause(side) ||
    TIME.test(side.at(-1)?.lower ?? '') ||
    side.at(-1)?.lower === 'about' ||
    side.some((word, index) => index > 0 && !word.quoted && IN_USE.test(word.lower)) ||
    side.some(
      (word, index) =>
        isOneOf(word, NEVER_IN_A_TERM) || (index < side.length - 1 && word.after.includes(',')),
    )
  );
}

/** "And use it", "where needed", "via the wrapper". */
const NO_BEGINNING = /^(?:and|or|also|via|where|when|further|above|below|displayed)$/;

/** "My boss's plan" and "Google's plans", but not "Moore's law". */
const isSomebodys = (first: Word, side: Side): boolean =>
  !first.quoted &&
  (/^\p{Ll}+'s$/u.test(first.text) ||
    (/'s$/.test(first.text) &&
      side.length > 1 &&
      (IN_HAND_AT_THE_END.test(side.at(-1)?.lower ?? '') || isOneOf(side.at(-1) ?? first, SITUATION))));

/** Whether it reads like a word that has a meaning: "done", but not "this error" or "the red icon". */
export function readsAsWord(side: Side, asTyped: Side): boolean {
  const [first] = side;
  if (first === undefined || isOneOf(first, OWN) || holdsClause(side)) return false;
  const definite = asTyped[0]?.lower === 'the' && asTyped[1] === first;
  if (definite && !side.some((word) => word.quoted || /\p{Lu}/u.test(word.text))) return false;
  return !side.some(
    (word, index) => isOneOf(word, NEVER_IN_A_TERM) || (index < side.length - 1 && word.after.includes(',')),
  );
}

/** "Advantages of X", "types of X in Java", "pros and cons of X", "steps to take". */
function asksAbout(first: Word, next: Word | undefined, whole: Side): boolean {
  if (!isOneOf(first, ABOUT_NOUNS)) return false;
  if (next === undefined) return false;
  return (
    isOneOf(next, QUALIFIER) ||
    whole.slice(1, 4).some((word) => /^(?:of|to|between|among|amongst)$/.test(word.lower)) ||
    /^(?:pros|advantages|benefits|strengths)$/.test(first.lower)
  );
}

/** "Causing this error", "left to do", "needed here", "blocking the release". */
function isGoingOn(first: Word, next: Word | undefined): boolean {
  if (first.quoted) return false;
  if (
    /^(?:causing|happening|taking|preventing|keeping|stopping|making|triggering|missing|wrong)$/.test(
      first.lower,
    )
  )
    return true;
  if (
    /ing$/.test(first.lower) &&
    next !== undefined &&
    (isOneOf(next, OWN) || /^(?:the|so|us|me|it)$/.test(next.lower))
  )
    return true;
  const done =
    PARTICIPLE.test(first.lower) ||
    /^(?:left|done|meant|broken|going|likely|available|new)$/.test(first.lower);
  return done && (next === undefined || isOneOf(next, QUALIFIER) || /^(?:to|instead|by)$/.test(next.lower));
}

/** "The plan", "the default port", "the maximum size of a message", "the command to list branches": one in hand, not a kind. */
function isInHand(side: Side, whole: Side): boolean {
  const [first] = side;
  if (first === undefined) return false;
  if (isOneOf(first, SITUATION) && (side.length === 1 || isOneOf(whole[1] ?? first, QUALIFIER))) return true;
  if (IN_HAND_AT_THE_END.test(side.at(-1)?.lower ?? '')) return true;
  const ofOurs = whole.slice(side.length).some((word) => word.lower === 'the' || isOneOf(word, OWN));
  if (!ofOurs && JUDGED_NAMES.has(side.map((word) => word.lower).join(' '))) return false;
  if (side.length > 1 && (isOneOf(first, JUDGING) || SUPERLATIVE.test(first.lower))) return true;
  const next = whole.findIndex(
    (word, index) => index > 0 && !word.quoted && /^(?:of|to|for)$/.test(word.lower),
  );
  if (next < 1 || next === whole.length - 1) return false;
  const ofOne = /^(?:the|my|our|your|this|that|an?)$/.test(whole[next + 1]?.lower ?? '');
  const law = isOneOf(whole[next - 1] ?? first, LAWS) && !(ofOne && whole[next - 1]?.lower === 'order');
  return !(whole[next]?.lower === 'of' && law);
}
