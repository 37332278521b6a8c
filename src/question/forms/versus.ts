import { compareReadings } from '../compare-readings.ts';
import { remarks } from '../explicit.ts';
import { afterGreeting, afterLeadIn } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import { isFixed, isOneOf } from '../side.ts';
import {
  ASPECT_NOUNS,
  DISPUTES,
  FINITE_VERBS,
  LEAD_IN,
  OWN,
  PREPOSITIONS,
  WORK,
  WORK_ON_WRITINGS,
  WRITINGS,
} from '../vocabulary.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

/** "X vs Y", "X versus Y vs Z", "explain X vs. Y", and what a heading says: "X vs Y: what's the difference". */
export const versus: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex((word, index) => index > 0 && word.keyword === 'versus');
  // "Faster (vs the baseline)" says it in passing.
  if (sentence.source[(words[at]?.start ?? 0) - 1] === '(') return [];
  if (at === -1 || offers(sentence, at) || reports(sentence, at) || remarks(sentence, at)) return [];
  const from = words.findLastIndex((word, index) => index < at && word.after.includes(':')) + 1;
  const names = words[at - 1]?.quoted === true && words[at + 1]?.quoted === true && at > 2;
  const start = names
    ? at - 1
    : from < at && from > 0
      ? from
      : Math.max(afterTopic(words, at), withPointer(words, afterLeadIn(sentence, at)));
  const end = endOf(sentence, at);
  const options = { explicit: true, longest: 5, strict: true } as const;
  const list = words.slice(start, end);
  const aspect = list.at(-1);
  const narrowed = list.length > 3 && aspect !== undefined && isOneOf(aspect, ASPECT_NOUNS);
  const readings = [
    ...(narrowed ? compareReadings(sentence, list.slice(0, -1), options) : []),
    ...compareReadings(sentence, list, options),
  ].filter(({ terms }) => !terms.some((term) => MEASURE.test(term)));
  const begin = afterGreeting(sentence);
  // "use case vs user story": what leads up to a question elsewhere may be part of a name here.
  const whole =
    begin < start ? compareReadings(sentence, words.slice(begin, end), { ...options, weak: true }) : [];
  return [...readings, ...whole];
};

/** Where the names begin after "what's the deal with" and "the advantages of". */
function afterTopic(words: readonly Word[], at: number): number {
  const link = words.findIndex(
    (word, index) => index < at && /^(?:of|with|about|on|regarding|between)$/.test(word.lower),
  );
  const leads = words
    .slice(0, Math.max(link, 0))
    .every((word) => isOneOf(word, LEAD_IN) || TOPIC.test(word.lower));
  return link > 0 && leads && link < at - 1 ? link + 1 : 0;
}

const TOPIC =
  /^(?:deal|advantages?|benefits?|disadvantages?|drawbacks?|merits|points?|debate|story|comparison|choice|case)$/;

/** "This repo vs …" begins with "this". */
const withPointer = (words: readonly Word[], start: number): number =>
  /^(?:this|these)$/.test(words[start - 1]?.lower ?? '') ? start - 1 : start;

/** Where the list ends: before a colon, a dash or a question that follows it. */
function endOf({ words }: Sentence, at: number): number {
  const colon = words.findIndex((word, index) => index > at && /[:–—]/.test(word.after));
  const dash = words.findIndex((word, index) => index > at + 1 && /^(?:-{1,3}|[–—|]|pros)$/.test(word.lower));
  const ends = [colon === -1 ? words.length : colon + 1, dash === -1 ? words.length : dash];
  return Math.min(...ends);
}

/** "Anyone want tea vs coffee?" asks people what they want. */
const offers = ({ words }: Sentence, at: number): boolean =>
  words.slice(0, at).some((word) => WANTING.test(word.lower)) &&
  words
    .slice(0, at)
    .some((word) =>
      /^(?:anyone|anybody|everyone|everybody|who|someone|you|guys|folks|we|team)$/.test(word.lower),
    );

const WANTING = /^(?:want|wants|wanna|need|needs|like|likes|fancy|prefer|prefers|ordering|order|buy|bring)$/;

/** "My laptop vs the deadline", "the tabs vs spaces debate", "a talk on Rust vs Go", "expected 200 vs actual 500". */
function reports(sentence: Sentence, at: number): boolean {
  const { words, asks } = sentence;
  const before = words.slice(0, at);
  const start = Math.max(afterTopic(words, at), afterLeadIn(sentence, at));
  if (before.some((word, index) => index < start && isOneOf(word, OWN) && !/^th/.test(word.lower)) && !asks)
    return true;
  if (words.slice(at).some((word) => isOneOf(word, DISPUTES)) && !asks) return true;
  if (before.some((word) => /^(?:expected|actual|got|measured|was|were|before|after|\+1)$/.test(word.lower)))
    return true;
  if (!asks && states(words, at)) return true;
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
  if (counts(words[at - 1]) && counts(words[at + 1])) return true;
  return (
    words[at - 1]?.quoted !== true &&
    words
      .slice(start + 1, at)
      .some((word, index) => isPlace(word) && !isFixed(word, words.slice(start + 2 + index)))
  );
}

const NOW_AND_THEN = /^(?:last|next|this|previous) (?:week|month|quarter|year|sprint|time|release|run)$/;

/** "5 vs 10 replicas", but "401 vs 403" are names. */
const counts = (word: Word | undefined): boolean => /^\d{1,2}$/.test(word?.text ?? '');

/** "X vs Y fixes", "X vs Y today", "X vs Y: 3-1", "X vs Y: my story is online", "draft of the X vs Y guide". */
function states(words: readonly Word[], at: number): boolean {
  const last = words.at(-1);
  // "Syntax error vs runtime error": both sides are called so.
  const parallel = last !== undefined && words[at - 1]?.lower === last.lower;
  const colon = words.findIndex((word, index) => index > at && word.after.includes(':'));
  return (
    (last !== undefined &&
      ((isOneOf(last, WORK) && !parallel) ||
        (isOneOf(last, WRITINGS) && words.slice(0, at).some((word) => isOneOf(word, WORK_ON_WRITINGS))) ||
        /^(?:today|tonight|yesterday|tomorrow|attached|below|above|\d+[-:]\d+)$/.test(last.lower))) ||
    words
      .slice(at + 2)
      .some((word) => /^(?:looks|works|fails|wins|costs|breaks|seems|is|are|was|were)$/.test(word.lower)) ||
    (colon !== -1 && words.slice(colon + 1).some((word) => isOneOf(word, FINITE_VERBS)))
  );
}

const isPlace = (word: Word): boolean =>
  isOneOf(word, PREPOSITIONS) && !/^(?:of|to|by|in|as|for|at)$/.test(word.lower);

const MEASURE =
  /^(?:#\d+|[~<>$€£]?\d[\d.,]*\s?(?:ms|s|µs|us|ns|%|[kmg]i?b|x|fps|mins?|minutes|hours?|secs?|seconds|usd|days?)\b.*|.*#\d+.*)$/i;
