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
  // "You can't decide between A and B, then get a coin."
  if (!sentence.asks && words.slice(0, at).some(({ lower }) => lower === 'you')) return [];
  return compareReadings(sentence, words.slice(at + 2), { explicit: false, longest: 4, strict: true });
};

const OTHERS = /^(?:users?|people|they|he|she|if)$/;

function isTorn({ words, asks }: Sentence, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const lead = words
    .slice(Math.max(0, at - 4), at)
    .map((word) => word.lower)
    .join(' ');
  if (/^(?:choose|decide|pick)$/.test(lower)) return SEEKS_HELP.test(lead);
  if (!asks && !FEELS.test(` ${lead}`)) return false;
  return (asks ? /^(?:confus(?:ed|ing|ion)|torn|undecided)$/ : /^(?:confused|torn|undecided)$/).test(lower);
}

/** "I am", "still", or nothing: "it gets confused" and "I was confused" tell. */
const FEELS = /(?:^ $|\b(?:i'm|im|am|i get|i got|we are|we're|always|still|keep getting)(?: \p{L}+){0,2}$)/u;

const SEEKS_HELP =
  /\b(?:help (?:me|us)(?: to)?|(?:trying|struggling|unable|hard|how) to|can't|cant|cannot|how (?:do|should|can) (?:i|we|you))$/;
