import { afterLeadIn } from './lead-in.ts';
import type { Sentence } from './sentences.ts';
import { isFixed, isOneOf } from './side.ts';
import { ASPECT_NOUNS, CONTESTS, DISPUTES, QUANTITIES, TELLING, WANTING } from './vocabulary/debate.ts';
import { FINITE_VERBS, OWN, PREPOSITIONS, QUALIFIER } from './vocabulary/function-words.ts';
import { WORK, WORK_ON_WRITINGS, WRITINGS } from './vocabulary/work.ts';
import type { Word } from './words.ts';

/**
 * Whether a sentence with "vs" tells or offers something, and asks nothing.
 * @param at where "vs" stands.
 * @param topic where the names begin after "the story of" and the like.
 */
export const tellsWithVersus = (sentence: Sentence, at: number, topic: number): boolean =>
  offers(sentence, at) || reports(sentence, at, topic);

/** "Anyone want tea vs coffee?" asks people what they want. */
const offers = ({ words }: Sentence, at: number): boolean =>
  words.slice(0, at).some((word) => isOneOf(word, WANTING)) &&
  words
    .slice(0, at)
    .some((word) =>
      /^(?:anyone|anybody|everyone|everybody|who|someone|you|guys|folks|we|team)$/.test(word.lower),
    );

/** "My laptop vs the deadline", "the tabs vs spaces debate", "a talk on Rust vs Go", "expected 200 vs actual 500". */
function reports(sentence: Sentence, at: number, topic: number): boolean {
  const { words, asks } = sentence;
  if (!asks && isTitle(words)) return true;
  const before = words.slice(0, at);
  if (
    asksForThing(before) ||
    before.some(
      ({ lower }, index) => lower === 'how' && /^(?:many|much|often)$/.test(before[index + 1]?.lower ?? ''),
    )
  )
    return true;
  const start = Math.max(topic, afterLeadIn(sentence, at));
  if (before.some((word, index) => index < start && isOneOf(word, OWN) && !/^th/.test(word.lower)) && !asks)
    return true;
  if (words.slice(at).some((word) => isOneOf(word, DISPUTES)) && !asks) return true;
  // "The ratio of men vs women" is a number.
  if (
    before.some(
      (word, index) => isOneOf(word, QUANTITIES) && /^(?:of|between)$/.test(before[index + 1]?.lower ?? ''),
    )
  )
    return true;
  // "A pile of dots versus the number 47."
  if (!asks && /^(?:an?|the)$/.test(words[0]?.lower ?? '') && words.at(-1)?.after.includes('.')) return true;
  if (before.some((word) => /^(?:expected|actual|got|measured|was|were|before|after|\+1)$/.test(word.lower)))
    return true;
  if ((!asks || words.some((word) => word.lower === 'where')) && states(words, at)) return true;
  if (
    words.some((word) => /\d%$/.test(word.text)) ||
    NOW_AND_THEN.test(
      words
        .slice(at + 1, at + 3)
        .map((word) => word.lower)
        .join(' '),
    )
  )
    return true;
  if (words.slice(at).some((word) => /^(?:expected|intended)$/.test(word.lower))) return true;
  if (regresses(words, at)) return true;
  if (/^(?:now|then|today|yesterday)$/.test(words[at - 1]?.lower ?? '') && words[at - 1]?.quoted === false)
    return true;
  if (counts(words[at - 1]) && counts(words[at + 1])) return true;
  if (countsThings(words[at - 2], words[at - 1]) && countsThings(words[at + 1], words[at + 2])) return true;
  return (
    words[at - 1]?.quoted !== true &&
    words
      .slice(start + 1, at)
      .some(
        (word, index) => isPlace(word) && !isFixed(word, words[start + 2 + index], words[start + 3 + index]),
      )
  );
}

/** "Article on A vs B", "clarify use of A vs B in README": a writing, or what is to be done to one. */
function isTitle(words: Sentence['words']): boolean {
  const [first, ...rest] = words.filter((word, index) => index > 0 || !/^(?:an?|the)$/.test(word.lower));
  const about = rest.slice(0, 2).findIndex(({ lower }) => /^(?:on|about|regarding|covering)$/.test(lower));
  const noun = about > 0 ? rest[about - 1] : first;
  if (first === undefined || noun === undefined) return false;
  if (
    about !== -1 &&
    !/^(?:any|some|is|are|need|want|wanted|looking)$/.test(first.lower) &&
    (isOneOf(noun, WRITINGS) || SPOKEN.test(noun.lower))
  )
    return true;
  const last = words.at(-1);
  return (
    (first.lower === 'clarify' && !words.some(({ lower }) => /^(?:please|pls)$/.test(lower))) ||
    (last !== undefined &&
      isOneOf(last, WRITINGS) &&
      /^(?:in|to|on|for)$/.test(words.at(-2)?.lower ?? '') &&
      rest.some(({ lower }) => /^(?:use|usage|wording)$/.test(lower)))
  );
}

/** "v2 vs v1 regression"; but "linear regression vs logistic regression" are names. */
const regresses = (words: Sentence['words'], at: number): boolean =>
  words.some((word, index) => word.lower === 'regression' && index > at && !isNamedAt(words, at, index)) &&
  !words.slice(0, at).some(({ lower }) => lower === 'regression');

/** Whether a word for work is a name there: "smoke vs regression", "linear vs logistic regression". */
const isNamedAt = (words: readonly Word[], at: number, index: number): boolean =>
  words[index]?.lower === 'regression' &&
  (index === at + 1 || STATISTICAL.test(words[index - 1]?.lower ?? ''));

const STATISTICAL = /^(?:linear|logistic|polynomial|multiple|ridge|lasso|poisson|quantile)$/;

const SPOKEN = /^(?:talk|video|podcast|presentation|webinar|essay|lecture|course|paper)$/;

/** "Is there a performance test between A vs B?", "a speed comparison between A vs B". */
const asksForThing = (before: Sentence['words']): boolean =>
  before.some(
    (word, index) =>
      word.keyword === 'between' &&
      (isOneOf(before[index - 1] ?? word, CONTESTS) ||
        (before[index - 1]?.keyword === 'comparison' && isOneOf(before[index - 2] ?? word, ASPECT_NOUNS))),
  );

const NOW_AND_THEN = /^(?:last|next|this|previous) (?:week|month|quarter|year|sprint|time|release|run)$/;

/** "5 vs 10 replicas", but "401 vs 403" are names. */
const counts = (word: Word | undefined): boolean => /^\d{1,2}$/.test(word?.text ?? '');

/** "5 pairs vs 10 pairs" */
const countsThings = (number: Word | undefined, things: Word | undefined): boolean =>
  /^\d{1,9}$/.test(number?.text ?? '') && /^\p{Ll}+s$/u.test(things?.text ?? '');

/** "X vs Y fixes", "X vs Y today", "X vs Y: 3-1", "X vs Y: my story is online", "draft of the X vs Y guide". */
function states(words: readonly Word[], at: number): boolean {
  const tail = words.findIndex((word, index) => index > at + 1 && isOneOf(word, QUALIFIER));
  const last = words.at(tail === -1 ? -1 : tail - 1);
  // "Syntax error vs runtime error", "type A vs type B errors": both sides are called so.
  const parallel =
    (last !== undefined && words[at - 1]?.lower === last.lower) ||
    words.slice(0, at).some((word) => word.lower === words[at + 1]?.lower);
  const colon = words.findIndex((word, index) => index > at && word.after.includes(':'));
  // "A vs B: my fonts look different".
  if (colon !== -1 && words.slice(colon + 1).some((word) => isOneOf(word, OWN) || isOneOf(word, TELLING)))
    return true;
  return (
    (last !== undefined &&
      ((isOneOf(last, WORK) && !parallel && !isNamedAt(words, at, words.indexOf(last))) ||
        (isOneOf(last, WRITINGS) && words.slice(0, at).some((word) => isOneOf(word, WORK_ON_WRITINGS))) ||
        /^(?:today|tonight|yesterday|tomorrow|attached|below|above|\d+[-:]\d+)$/.test(last.lower))) ||
    words
      .slice(at + 2)
      .some((word) =>
        /^(?:looks|works|fails|wins|costs|breaks|seems|is|are|was|were|has|have|had)$/.test(word.lower),
      ) ||
    (colon !== -1 && words.slice(colon + 1).some((word) => isOneOf(word, FINITE_VERBS)))
  );
}

const isPlace = (word: Word): boolean =>
  isOneOf(word, PREPOSITIONS) && !/^(?:of|to|by|in|as|for|at)$/.test(word.lower);
