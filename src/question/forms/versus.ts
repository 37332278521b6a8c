import { compareReadings } from '../compare-readings.ts';
import { afterLeadIn } from '../lead-in.ts';
import type { Form } from './form.ts';

/** "X vs Y", "X versus Y vs Z", "explain X vs. Y", and what a heading says: "X vs Y: what's the difference". */
export const versus: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex((word, index) => index > 0 && word.keyword === 'versus');
  if (at === -1) return [];
  const colon = words.findIndex((word, index) => index > at && /[:–—]/.test(word.after));
  const end = colon === -1 ? words.length : colon + 1;
  const start = afterLeadIn(sentence, at);
  return compareReadings(sentence, words.slice(start, end), { explicit: true, longest: 5, strict: true });
};
