import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import { isOneOf } from '../side.ts';
import { WHAT } from '../vocabulary/asking.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const OPTIONS = { explicit: true, longest: 5, strict: true } as const;
const IS = /^(?:is|are|isn't|aren't|isnt|arent|do|does)$/;
const THEY =
  /^(?:or )?(?:are (?:they|these|those|both|the two)|is (?:it|that|this)) (?:all |really |actually |basically )?(?:the )?(?:same|identical|synonyms)(?: thing)?$/;

/** "Is X the same as Y?", "are X and Y the same thing?", "X and Y, are they the same?", "X compared to Y?" */
export const same: Form = (sentence, { sentence: before }) => {
  const { words } = sentence;
  const begin = afterGreeting(sentence);
  // "Is X the same as Y" asks without a question mark too.
  const same = words.findIndex(({ lower }, index) => index > begin + 1 && lower === 'same');
  const asksOutright =
    IS.test(words[begin]?.lower ?? '') &&
    words[same + 1]?.lower === 'as' &&
    words[begin + 1]?.lower !== 'exactly' &&
    words.at(-1)?.after.includes('.') === false;
  const said = words
    .slice(begin)
    .map((word) => word.lower)
    .join(' ');
  if (!sentence.asks && !asksOutright && !THEY.test(said)) return [];
  const compared = words.findIndex(
    (word, index) => word.lower === 'compared' && /^(?:to|with)$/.test(words[index + 1]?.lower ?? ''),
  );
  const what = isOneOf(words[begin] as Word, WHAT) ? 1 : 0;
  const from = begin + what + (what && /^(?:is|are)$/.test(words[begin + 1]?.lower ?? '') ? 1 : 0);
  if (compared > from)
    return readingsOfSides(sentence, [words.slice(from, compared), words.slice(compared + 2)], OPTIONS);
  if (THEY.test(said)) return before === undefined ? [] : compareReadings(before, before.words, OPTIONS);
  const alike = words.at(-1);
  if (
    /^(?:are|aren't|arent)$/.test(words[begin]?.lower ?? '') &&
    /^(?:interchangeable|synonyms|synonymous|equivalent|identical)$/.test(alike?.lower ?? '')
  )
    return compareReadings(sentence, words.slice(begin + 1, -1), OPTIONS);
  const at = words.findIndex((word) => word.lower === 'same');
  if (at === -1) return [];
  const end = words[at - 1]?.lower === 'the' ? at - 1 : at;
  // "A and B are the same thing?", "A and B, same thing?"
  const are = words[end - 1]?.lower === 'are';
  if (
    (are || words[end - 1]?.after.includes(',')) &&
    !IS.test(words[begin]?.lower ?? '') &&
    /^(?:|thing)$/.test(
      words
        .slice(at + 1)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return compareReadings(sentence, words.slice(begin, are ? end - 1 : end), OPTIONS);
  if (!IS.test(words[begin]?.lower ?? '')) return [];
  const subject = words.slice(begin + 1, words[end - 1]?.keyword === 'mean' ? end - 1 : end);
  // What "does the same" need not be the same.
  if (/^do/.test(words[begin]?.lower ?? '') && words[end - 1]?.keyword !== 'mean') return [];
  const thing = words[at + 1]?.lower === 'thing' ? 1 : 0;
  const after = words.slice(at + 1 + thing);
  const rest = after[0]?.lower === 'or' ? [] : after;
  if (rest.length === 0) return compareReadings(sentence, subject, OPTIONS);
  return rest[0]?.lower === 'as' ? readingsOfSides(sentence, [subject, rest.slice(1)], OPTIONS) : [];
};
