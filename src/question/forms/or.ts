import { compareReadings } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Form } from './form.ts';

const CHOOSING =
  /^(?:(?:should|shall|do|would|could|can) (?:i|we|you|one) )?(?:use|using|pick|choose|choosing|learn|prefer|go with)$/;
const BETTER =
  /^(?:which|what|whats)(?: one)?(?: is|'s| should i use| to use| do you prefer)?(?: better| best| faster)?$/;

/** "X or Y?", "should I use X or Y?", "which is better, X or Y?" */
export const or: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex(
    (word, index) => index > 0 && !word.quoted && !word.acronym && word.lower === 'or',
  );
  if (at === -1 || !sentence.asks) return [];
  const start = beginning(sentence, at);
  return compareReadings(sentence, words.slice(start), { explicit: false, longest: 3, strict: true });
};

/** Where the list begins: after "should we use", after "which is better,", or at once. */
function beginning(sentence: Sentence, at: number): number {
  const { words } = sentence;
  const start = afterGreeting(sentence);
  for (let end = Math.min(at, start + 6); end > start; end--) {
    const lead = words
      .slice(start, end)
      .map((word) => word.lower)
      .join(' ');
    if (CHOOSING.test(lead) || BETTER.test(lead)) return end;
  }
  return start;
}
