import { compareReadings } from '../compare-readings.ts';
import { remarks } from '../explicit.ts';
import { afterGreeting, afterLeadIn } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf } from '../side.ts';
import { tellsWithVersus } from '../tells-with-versus.ts';
import { LEADING_UP, WHAT } from '../vocabulary/asking.ts';
import { ASPECT_NOUNS, TOPICS } from '../vocabulary/debate.ts';
import { OWN, PREPOSITIONS, PRONOUNS, QUALIFIER } from '../vocabulary/function-words.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

/** "X vs Y", "X versus Y vs Z", "explain X vs. Y", and what a heading says: "X vs Y: what's the difference". */
export const versus: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex((word, index) => index > 0 && word.keyword === 'versus');
  const asWords = namesOfWords(words, at);
  if (asWords !== undefined)
    return compareReadings(sentence, asWords, { explicit: true, longest: 3, strict: true });
  if (inBracket(sentence, at) || asksWhy(words, at)) return [];
  if (at === -1 || tellsWithVersus(sentence, at, afterTopic(words, at)) || remarks(sentence, at)) return [];
  const from =
    words.findLastIndex(
      (word, index) => index < at && (word.after.includes(':') || /^(?:→|->|=>|»)$/.test(word.text)),
    ) + 1;
  const names = words[at - 1]?.quoted === true && words[at + 1]?.quoted === true && at > 2;
  const start = names
    ? at - 1
    : from < at && from > 0
      ? from
      : Math.max(
          afterCondition(words, at),
          afterTopic(words, at),
          withoutDifferent(words, at, withPointer(words, afterLeadIn(sentence, at))),
        );
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

/** "A vs B why is one faster?" */
const asksWhy = (words: readonly Word[], at: number): boolean =>
  words.some(
    (word, index) =>
      index > at && word.lower === 'why' && /^(?:is|are|do|does|did)$/.test(words[index + 1]?.lower ?? ''),
  );

/** "Faster (vs the baseline)", "row counts (all vs ours)": said in passing. */
function inBracket({ source, words }: Sentence, at: number): boolean {
  const said = source.slice(words[0]?.start, words[at]?.start);
  return said.split('(').length > said.split(')').length;
}

/** "Such As vs Like", "Grammar rules: Who vs. Whom", "Its vs. It's": little words, each with a capital, are meant as words. */
function namesOfWords(words: readonly Word[], at: number): readonly Word[] | undefined {
  const list = words.slice(words.findLastIndex((word, index) => index < at && word.after.includes(':')) + 1);
  const little = [words[at - 1], words[at + 1]].some(
    (word) =>
      word !== undefined &&
      (isOneOf(word, LEADING_UP) ||
        isOneOf(word, PRONOUNS) ||
        isOneOf(word, OWN) ||
        isOneOf(word, QUALIFIER)),
  );
  const titled =
    list.length < 8 && list.every((word) => word.keyword === 'versus' || /^\p{Lu}/u.test(word.text));
  const [first] = list;
  const asks =
    first !== words[at - 1] && first !== undefined && (first.keyword !== undefined || isOneOf(first, WHAT));
  return at > 0 && little && titled && !asks
    ? list.map((word) => (word.keyword === 'versus' ? word : { ...word, acronym: true }))
    : undefined;
}

/** Where the names begin after "what's the deal with" and "the advantages of". */
function afterTopic(words: readonly Word[], at: number): number {
  const link = words.findIndex(
    (word, index) => index < at && /^(?:of|with|about|on|regarding|between)$/.test(word.lower),
  );
  const leads = words
    .slice(0, Math.max(link, 0))
    .every((word) => isOneOf(word, LEADING_UP) || isOneOf(word, TOPICS));
  return link > 0 && leads && link < at - 1 ? link + 1 : 0;
}

/** "For a small team, A vs B". */
function afterCondition(words: readonly Word[], at: number): number {
  const [first] = words;
  if (first === undefined || !isOneOf(first, PREPOSITIONS)) return 0;
  return words.findIndex((word, index) => index < at - 1 && word.after.includes(',')) + 1;
}

/** "This repo vs …" begins with "this". */
const withPointer = (words: readonly Word[], start: number): number =>
  /^(?:this|these)$/.test(words[start - 1]?.lower ?? '') ? start - 1 : start;

/** "[Different] X free vs X pro", "[what's different in] X vs Y" */
const withoutDifferent = (words: readonly Word[], at: number, start: number): number =>
  words[start]?.keyword !== 'different' || start >= at - 1
    ? start
    : /^(?:in|about|with|for)$/.test(words[start + 1]?.lower ?? '') && start < at - 2
      ? start + 2
      : start + 1;

/** Where the list ends: before a colon, a dash or a question that follows it. */
function endOf({ words }: Sentence, at: number): number {
  const colon = words.findIndex((word, index) => index > at && /[:–—]/.test(word.after));
  const dash = words.findIndex((word, index) => index > at + 1 && /^(?:-{1,3}|[–—|]|pros)$/.test(word.lower));
  const ends = [colon === -1 ? words.length : colon + 1, dash === -1 ? words.length : dash];
  return Math.min(...ends);
}

const MEASURE =
  /^(?:#\d+|[~<>$€£]?\d[\d.,]*\s?(?:ms|s|µs|us|ns|%|[kmg]i?b|x|fps|mins?|minutes|hours?|secs?|seconds|usd|days?)\b.*|.*#\d+.*|.*%[sd]\b.*|.*\w=\S.*)$/i;
