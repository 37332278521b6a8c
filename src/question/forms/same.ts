import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Form } from './form.ts';

const OPTIONS = { explicit: true, longest: 5, strict: true } as const;

/** "Is X the same as Y?", "are X and Y the same thing?", "X compared to Y?" */
export const same: Form = (sentence) => {
  const { words } = sentence;
  if (!sentence.asks) return [];
  const begin = afterGreeting(sentence);
  const compared = words.findIndex(
    (word, index) => word.lower === 'compared' && /^(?:to|with)$/.test(words[index + 1]?.lower ?? ''),
  );
  if (compared > begin)
    return readingsOfSides(sentence, [words.slice(begin, compared), words.slice(compared + 2)], OPTIONS);
  const at = words.findIndex((word) => word.lower === 'same');
  if (at === -1 || !/^(?:is|are)$/.test(words[begin]?.lower ?? '')) return [];
  const subject = words.slice(begin + 1, words[at - 1]?.lower === 'the' ? at - 1 : at);
  const thing = words[at + 1]?.lower === 'thing' ? 1 : 0;
  const rest = words.slice(at + 1 + thing);
  if (rest.length === 0) return compareReadings(sentence, subject, OPTIONS);
  return rest[0]?.lower === 'as' ? readingsOfSides(sentence, [subject, rest.slice(1)], OPTIONS) : [];
};
