import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Form } from './form.ts';

const OPTIONS = { explicit: true, longest: 5, strict: true } as const;
const IS = /^(?:is|are|isn't|aren't|isnt|arent|do|does)$/;
const THEY =
  /^(?:or )?are (?:they|these|those|both|the two) (?:really |actually |basically )?(?:the )?(?:same|identical|synonyms)(?: thing)?$/;

/** "Is X the same as Y?", "are X and Y the same thing?", "X and Y, are they the same?", "X compared to Y?" */
export const same: Form = (sentence, { sentence: before }) => {
  const { words } = sentence;
  if (!sentence.asks) return [];
  const begin = afterGreeting(sentence);
  const compared = words.findIndex(
    (word, index) => word.lower === 'compared' && /^(?:to|with)$/.test(words[index + 1]?.lower ?? ''),
  );
  if (compared > begin)
    return readingsOfSides(sentence, [words.slice(begin, compared), words.slice(compared + 2)], OPTIONS);
  const said = words
    .slice(begin)
    .map((word) => word.lower)
    .join(' ');
  if (THEY.test(said)) return before === undefined ? [] : compareReadings(before, before.words, OPTIONS);
  const alike = words.at(-1);
  if (
    /^(?:are|aren't|arent)$/.test(words[begin]?.lower ?? '') &&
    /^(?:interchangeable|synonyms|synonymous|equivalent|identical)$/.test(alike?.lower ?? '')
  )
    return compareReadings(sentence, words.slice(begin + 1, -1), OPTIONS);
  const at = words.findIndex((word) => word.lower === 'same');
  if (at === -1 || !IS.test(words[begin]?.lower ?? '')) return [];
  const end = words[at - 1]?.lower === 'the' ? at - 1 : at;
  const subject = words.slice(begin + 1, words[end - 1]?.keyword === 'mean' ? end - 1 : end);
  // What "does the same" need not be the same.
  if (/^do/.test(words[begin]?.lower ?? '') && words[end - 1]?.keyword !== 'mean') return [];
  const thing = words[at + 1]?.lower === 'thing' ? 1 : 0;
  const after = words.slice(at + 1 + thing);
  const rest = after[0]?.lower === 'or' ? [] : after;
  if (rest.length === 0) return compareReadings(sentence, subject, OPTIONS);
  return rest[0]?.lower === 'as' ? readingsOfSides(sentence, [subject, rest.slice(1)], OPTIONS) : [];
};
