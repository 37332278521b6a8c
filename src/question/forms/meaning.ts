import { defineReadings } from '../define-readings.ts';
import { afterGreeting, leadsUpTo } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Side } from '../side.ts';
import { FILLERS, WHAT } from '../vocabulary.ts';
import type { Form } from './form.ts';

/** "What does X mean", "what does X stand for", "what do you mean by X", "meaning of X", "definition of X". */
export const meaning: Form = (sentence) => {
  const side = ofMeaning(sentence) ?? whatMeans(sentence) ?? namedFirst(sentence);
  return side === undefined ? [] : defineReadings(sentence, side);
};

/** "[what is the] meaning of X". */
function ofMeaning(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex(
    ({ keyword }, index) =>
      (keyword === 'meaning' || keyword === 'definition') &&
      /^(?:of|for)$/.test(words[index + 1]?.lower ?? ''),
  );
  return at === -1 || !leadsUpTo(sentence, at) ? undefined : words.slice(at + 2);
}

const LONGEST = 5;

/** "SLA meaning", "semaphore definition". */
function namedFirst(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const last = words.at(-1)?.keyword;
  if (words.length > LONGEST || (last !== 'meaning' && last !== 'definition')) return undefined;
  return words.slice(afterGreeting(sentence), -1);
}

const AFTER_MEAN = new Set(['for', 'by', 'in', 'here', 'exactly', 'when']);
const DO = new Set(['does', 'do', 'did', 'is']);

/** "[In the README,] what does X mean", "what X stands for", "what is meant by X". */
function whatMeans({ words }: Sentence): Side | undefined {
  const at = words.findLastIndex((word) => word.keyword === 'mean');
  const what = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  const after = words[at + 1]?.lower;
  if (what === -1 || what >= at || (after !== undefined && !AFTER_MEAN.has(after))) return undefined;
  if (after === 'by') return words.slice(at + 2);
  const start = words.findIndex(
    (word, index) => index > what && !FILLERS.has(word.lower) && !DO.has(word.lower),
  );
  return words.slice(start, at);
}
