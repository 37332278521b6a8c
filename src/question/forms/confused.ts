import { compareReadings } from '../compare-readings.ts';
import type { Sentence } from '../sentences.ts';
import type { Form } from './form.ts';

/** "I am confused between X and Y", "help me choose between X and Y". */
export const confused: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex(
    (_, index) => words[index + 1]?.keyword === 'between' && isTorn(sentence, index),
  );
  if (at === -1 || words.slice(0, at).some((word) => OTHERS.test(word.lower))) return [];
  return compareReadings(sentence, words.slice(at + 2), { explicit: false, longest: 4, strict: true });
};

const OTHERS = /^(?:users?|people|they|he|she)$/;

function isTorn({ words, asks }: Sentence, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const lead = words
    .slice(Math.max(0, at - 4), at)
    .map((word) => word.lower)
    .join(' ');
  if (/^(?:choose|decide|pick)$/.test(lower)) return SEEKS_HELP.test(lead);
  return (asks ? /^(?:confus(?:ed|ing|ion)|torn|undecided)$/ : /^(?:confused|torn|undecided)$/).test(lower);
}

const SEEKS_HELP =
  /\b(?:help (?:me|us)(?: to)?|(?:trying|struggling|unable|hard|how) to|can't|cant|cannot|how (?:do|should|can) (?:i|we|you))$/;
