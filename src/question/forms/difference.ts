import { compareReadings } from '../compare-readings.ts';
import { remarks } from '../explicit.ts';
import { afterGreeting, afterLeadIn, leadsUpTo } from '../lead-in.ts';
import type { Reading } from '../question.ts';
import type { Sentence } from '../sentences.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

/** What a form demands that says little by itself: short sides without verbs. */
const SHORT = { explicit: true, longest: 4, strict: true } as const;

/** "What is the difference between X and Y", "differences X vs Y", "diff X Y", "X and Y difference". */
export const difference: Form = (sentence, before) => {
  const { words } = sentence;
  const at = words.findIndex((word) => word.keyword === 'difference');
  if (at === -1 || remarks(sentence, at)) return [];
  const leads = leadsUpTo(sentence, at);
  if (at === words.length - 1) {
    // "REST and RPC: what is the difference?", and "REST and RPC difference".
    if (leads && before.sentence !== undefined)
      return compareReadings(before.sentence, before.sentence.words, SHORT);
    return at > 2 ? compareReadings(sentence, words.slice(afterLeadIn(sentence, at), at), SHORT) : [];
  }
  if (!leads) return [];
  // "What the difference is between …", "… differences there are between …"
  const link = words.findIndex((word, index) => index > at && index <= at + 3 && word.keyword === 'between');
  if (link !== -1) return compareReadings(sentence, words.slice(link + 1), { explicit: true });
  const linked = ofOrFrom(sentence, at);
  if (linked.length > 0 || at !== afterGreeting(sentence)) return linked;
  const rest = words.slice(at + 1);
  const readings = compareReadings(sentence, rest, SHORT);
  return readings.length > 0 ? readings : sideBySide(rest);
};

/** "What is the difference of X and Y", "… from X to Y". */
function ofOrFrom(sentence: Sentence, at: number): readonly Reading[] {
  const next = sentence.words[at + 1]?.lower;
  if (next !== 'of' && next !== 'from' && next !== 'in' && next !== 'among') return [];
  const separators = new Set(next === 'from' ? ['to'] : []);
  return compareReadings(sentence, sentence.words.slice(at + 2), {
    ...SHORT,
    explicit: next !== 'in',
    separators,
  });
}

/** "diff X Y": two words, or two quoted names. */
function sideBySide(rest: readonly Word[]): readonly Reading[] {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined || more.length > 0) return [];
  if (first.keyword === 'versus' || ['of', 'in', 'is', 'for', 'to', 'from'].includes(first.lower)) return [];
  return [{ kind: 'compare', terms: [first.text, second.text], explicit: true }];
}
