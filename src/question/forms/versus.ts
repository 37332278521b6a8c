import { compareReadings } from '../compare-readings.ts';
import { afterGreeting, afterLeadIn } from '../lead-in.ts';
import type { Form } from './form.ts';

/** "X vs Y", "X versus Y vs Z", "explain X vs. Y", and what a heading says: "X vs Y: what's the difference". */
export const versus: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex((word, index) => index > 0 && word.keyword === 'versus');
  if (at === -1) return [];
  const colon = words.findIndex((word, index) => index > at && /[:–—]/.test(word.after));
  const end = colon === -1 ? words.length : colon + 1;
  const options = { explicit: true, longest: 5, strict: true } as const;
  const start = afterLeadIn(sentence, at);
  const readings = compareReadings(sentence, words.slice(start, end), options);
  const begin = afterGreeting(sentence);
  // "use case vs user story": what leads up to a question elsewhere may be part of a name here.
  const whole =
    begin < start ? compareReadings(sentence, words.slice(begin, end), { ...options, weak: true }) : [];
  return [...readings, ...whole];
};
