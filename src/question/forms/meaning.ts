import { defineReadings } from '../define-readings.ts';
import { remarks } from '../explicit.ts';
import { afterFillers, withoutFillers } from '../fillers.ts';
import { afterGreeting, leadsUpTo } from '../lead-in.ts';
import { namedIn, pointsBack } from '../named-in.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side, withoutArticles } from '../side.ts';
import { FILLERS, LEADING_UP, SIGNIFYING, WHAT } from '../vocabulary/asking.ts';
import { ABOUT_NOUNS, HEADS_IN_HAND, SITUATION } from '../vocabulary/attributes.ts';
import { FINITE_VERBS, OWN, PRONOUNS, QUALIFIER } from '../vocabulary/function-words.ts';
import { ACTIONS, DOING } from '../vocabulary/work.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

/** "What does X mean", "what does X stand for", "what do you mean by X", "meaning of X", "definition of X". */
export const meaning: Form = (sentence, { sentence: before }) => {
  const side =
    ofMeaning(sentence) ??
    endsInMeans(sentence) ??
    whatMeans(sentence, before) ??
    understoodBy(sentence) ??
    namedFirst(sentence);
  return side === undefined ? [] : defineReadings(sentence, side, 'word');
};

/** "[what is the] meaning of X". */
function ofMeaning(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex(
    ({ keyword }, index) =>
      (keyword === 'meaning' || keyword === 'definition') &&
      (/^(?:of|for|behind)$/.test(words[index + 1]?.lower ?? '') ||
        (index === 0 && words[0]?.after.includes(':') === true)),
  );
  const first = words[0]?.lower ?? '';
  // 'The meaning of "X" in Y' is a title.
  const titles = at === 1 && first === 'the' && (words[3]?.quoted === true || words.length < 6);
  const says =
    !sentence.asks &&
    (/^(?:unclear|confusing|ambiguous|wrong|incorrect)$/.test(words[at - 1]?.lower ?? '') ||
      (/^(?:the|for)$/.test(first) && !(titles && !words.some((word) => isOneOf(word, FINITE_VERBS)))) ||
      (words[at]?.lower === 'explanation' &&
        !words.some((word) => /^(?:give|provide|need|want)$/.test(word.lower))));
  if (at === -1 || says || !leadsUpTo(sentence, at)) return undefined;
  const side = words.slice(words[at]?.after.includes(':') ? at + 1 : at + 2);
  return titles && !sentence.asks && !isOfTextInHand(side) ? withoutArticles(side) : side;
}

/** "The meaning of the error", "the meaning of the flags"; but "the meaning of the yield". */
const isOfTextInHand = (side: Side): boolean =>
  /[^s]s$/.test(side.at(-1)?.lower ?? '') ||
  withoutArticles(side).length > 1 ||
  side.some((word) => [ABOUT_NOUNS, SITUATION, HEADS_IN_HAND].some((set) => isOneOf(word, set)));

const LONGEST = 5;

/** "SLA meaning", "semaphore definition". */
function namedFirst(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const last = words.at(-1)?.lower === 'explanation' ? undefined : words.at(-1)?.keyword;
  const start = afterWhatIs(sentence);
  if (words.length - start > LONGEST || (last !== 'meaning' && last !== 'definition')) return undefined;
  const side = withoutArticles(words.slice(start, -1));
  const says =
    words.at(-1)?.after.includes('.') ||
    side.some((word) => isOneOf(word, DOING) || isOneOf(word, OWN)) ||
    NO_NAME.test(side[0]?.lower ?? '');
  return says ? undefined : side;
}

/** "[What's the] SLA meaning". */
function afterWhatIs(sentence: Sentence): number {
  const { words } = sentence;
  const start = afterGreeting(sentence);
  if (/^what'?s$/.test(words[start]?.lower ?? '')) return start + 1;
  return words[start]?.lower === 'what' && words[start + 1]?.lower === 'is' ? start + 2 : start;
}

/** "No special meaning". */
const NO_NAME = /^(?:no|any|same|other|special|different|real|actual|literal|hidden|deeper|double|some)$/;

const AFTER_MEAN = new Set(['for', 'by', 'with', 'to']);
const DO = new Set(['does', 'do', 'did', 'is']);

/** "What do you understand by X". */
function understoodBy({ words }: Sentence): Side | undefined {
  const by = words.findIndex(
    (word, index) => word.lower === 'by' && /^(?:understand|understood)$/.test(words[index - 1]?.lower ?? ''),
  );
  const what = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  return what === -1 || by < what ? undefined : words.slice(by + 1);
}

/** "What does X refer to". */
const refers = (word: Word, next: Word | undefined): boolean =>
  /^refers?$/.test(word.lower) && next?.lower === 'to';

/** "MVP stands for?", "LGTM means what?" */
function endsInMeans(sentence: Sentence): Side | undefined {
  const { words, asks } = sentence;
  const what = words.at(-1)?.lower === 'what' ? -1 : words.length;
  const end = words.at(what === -1 ? -2 : -1)?.lower === 'for' ? -1 : words.length;
  const said = words.slice(0, what).slice(0, end);
  const verb = said.at(-1);
  const isVerb = verb?.lower === 'means' ? end !== -1 : verb?.lower === 'stands' && end === -1;
  const side = said.slice(afterGreeting(sentence), -1);
  return asks &&
    isVerb &&
    side.length > 0 &&
    side.length < LONGEST &&
    !side.some((word) => isOneOf(word, LEADING_UP))
    ? side
    : undefined;
}

/** "[In the README,] what does X mean", "what X stands for", "what is meant by X". */
function whatMeans(sentence: Sentence, before: Sentence | undefined): Side | undefined {
  const { words, asks } = sentence;
  const what = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  const verb = afterFillers(words, what + 1);
  const does = /^(?:does|do|did)$/.test(words[verb]?.lower ?? '');
  const at = words.findLastIndex(
    (word, index) =>
      word.keyword === 'mean' ||
      refers(word, words[index + 1]) ||
      // "What does X indicate", "what does X represent".
      (does && isOneOf(word, SIGNIFYING)),
  );
  const after = words[at + 1]?.lower;
  const goesOn =
    after !== undefined && !words[at]?.after.includes(',') && !AFTER_MEAN.has(after) && !QUALIFIER.has(after);
  if (what === -1 || what >= at || goesOn) return undefined;
  // "Asking what ML stands for is like …", "this is what it means".
  const says = words.slice(at + 1).some((word) => isOneOf(word, FINITE_VERBS)) || !leadsUpTo(sentence, what);
  // Nobody tells "what does X mean" of a thing, but "what X means".
  const inverted =
    does && !words.slice(0, what).some((word) => isOneOf(word, DOING) || isOneOf(word, ACTIONS));
  if (!asks && !inverted && (says || remarks(sentence, what))) return undefined;
  if (after === 'by' || after === 'with') return words.slice(at + 2);
  // "What do people mean when they say X?"
  if (after === 'when' && /^(?:say|says|talk|mention|write)$/.test(words[at + 3]?.lower ?? ''))
    return words.slice(words[at + 4]?.lower === 'about' ? at + 5 : at + 4);
  const start = words.findIndex(
    (word, index) => index >= verb && !FILLERS.has(word.lower) && !DO.has(word.lower),
  );
  const side = withoutFillers(words.slice(start, at));
  // "What's the point, you mean to …"
  if (side.length > 1 && isOneOf(side.at(-1) as Word, PRONOUNS)) return undefined;
  if (pointsBack(side)) return [namedIn(sentence), namedIn(before)].find((each) => each.length > 0) ?? [];
  // Only names stand for something.
  return words[at]?.lower.startsWith('stand') ? withoutArticles(side) : side;
}
