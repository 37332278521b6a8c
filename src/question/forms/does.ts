import { defineReadings } from '../define-readings.ts';
import { leadsUpTo } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Side } from '../side.ts';
import { WHAT } from '../vocabulary/asking.ts';
import type { Form } from './form.ts';

const DOES = /^(?:does|do|did)$/;
const VERBS = /^(?:do|work|works)$/;

/** "What does X do", "how does X work", "what is X used for": no question for a meaning, but it says what "it" is from there on. */
export const does: Form = (sentence) => {
  const side = doer(sentence);
  return side === undefined
    ? []
    : defineReadings(sentence, side).map((reading) => ({ ...reading, weak: true as const }));
};

function doer(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ quoted, lower }) => !quoted && (WHAT.has(lower) || lower === 'how'));
  if (at === -1 || !DOES.test(words[at + 1]?.lower ?? '') || !leadsUpTo(sentence, at)) return undefined;
  return VERBS.test(words.at(-1)?.lower ?? '') ? words.slice(at + 2, -1) : undefined;
}
