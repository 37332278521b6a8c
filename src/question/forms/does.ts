import { defineReadings } from '../define-readings.ts';
import { leadsUpTo } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side } from '../side.ts';
import { WHAT } from '../vocabulary/asking.ts';
import { OWN } from '../vocabulary/function-words.ts';
import { askedAfter } from './define.ts';
import type { Form } from './form.ts';

const DOES = /^(?:does|do|did)$/;
const VERBS = /^(?:do|work|works)$/;

/**
 * "What does X do", "how does X work", "what is X used for", "when to use X", "what is our X": no question for a meaning,
 * which the meaning answers all the same where the glossary has it. It says what "it" is from there on.
 */
export const does: Form = (sentence) => {
  const side = doer(sentence) ?? used(sentence) ?? owned(sentence);
  return side === undefined
    ? []
    : defineReadings(sentence, side).map((reading) => ({ ...reading, weak: true as const }));
};

function doer(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex((word) => isOneOf(word, WHAT) || word.lower === 'how');
  if (at === -1 || !DOES.test(words[at + 1]?.lower ?? '') || !leadsUpTo(sentence, at)) return undefined;
  return VERBS.test(words.at(-1)?.lower ?? '') ? words.slice(at + 2, -1) : undefined;
}

/** "What is X used for", "when should I use X". */
function used(sentence: Sentence): Side | undefined {
  const asked = askedAfter(sentence);
  if (asked?.at(-1)?.lower === 'for' && /^(?:used|good|useful|meant)$/.test(asked.at(-2)?.lower ?? ''))
    return asked.slice(0, -2);
  const opening = sentence.words
    .slice(0, 5)
    .map(({ lower }) => lower)
    .join(' ');
  const when = WHEN_TO_USE.exec(opening)?.[0];
  return when === undefined ? undefined : sentence.words.slice(when.trim().split(' ').length);
}

const WHEN_TO_USE =
  /^why use |^(?:when|why|where) (?:to|(?:should|do|would|shall|can) (?:i|we|you|one|people)) use /;

/** "What is our X for checkout". */
function owned(sentence: Sentence): Side | undefined {
  const [first, ...rest] = askedAfter(sentence) ?? [];
  return first !== undefined && rest.length > 0 && isOneOf(first, OWN) && !/^th/.test(first.lower)
    ? rest
    : undefined;
}
