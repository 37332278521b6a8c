import { compareReadings } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Form } from './form.ts';

const CHOOSING =
  /^(?:(?:should|shall|do|would|could|can|must) (?:i|we|you|one) |is it (?:better|best) to )?(?:use|using|pick|choose|choosing|learn|prefer|need|recommend|go with|go for)$/;
const BETTER =
  /^(?:which|what|whats)(?: one)?(?: is|'s| should i use| to use| do you prefer)?(?: (?:better|best|faster|easier|safer|cheaper)(?: for (?:an? |the |my )?\p{L}+)?)?$/u;
/** "Which one should I learn first, X or Y?" up to the comma. */
const WHICH =
  /^(?:which\b.*|what(?: is|'s|s) (?:the )?(?:better|best|faster|safer|easier|simpler|cheaper)\b.*)$/;
/** "X or Y, [which is preferred?]" */
const WHICH_OF_THEM = /^which(?: one)? (?:is|should|to|would|do)(?: \p{L}+){1,6}$/u;
/** Opposites that are no things to compare. */
const IDIOMS =
  /^(?:yes or no|now or never|true or false|more or less|this or that|all or nothing|sooner or later|plus or minus|right or wrong|good or bad|ready or not|today or tomorrow|pass or fail|bug or feature)$/;

/** "Any questions or comments?", "coffee or tea, anyone?" */
const NO_CHOICE =
  /^(?:questions?|comments?|thoughts?|concerns?|suggestions?|feedback|ideas?|issues?|anyone|anybody|everyone|with|without|lose|not|no|never|else|something|someone|else\?)$/;

/** "X or Y?", "should I use X or Y?", "which is better, X or Y?" */
export const or: Form = (sentence, { sentence: before }) => {
  const { words } = sentence;
  if (before !== undefined && WHICH_OF_THEM.test(lowers(sentence, afterGreeting(sentence), words.length)))
    return compareReadings(before, before.words, { explicit: false, longest: 3, strict: true });
  const at = words.findIndex(
    (word, index) => index > 0 && !word.quoted && !word.acronym && word.lower === 'or',
  );
  if (at === -1 || !sentence.asks || /[)\]]/.test(words.at(-1)?.after ?? '')) return [];
  const start = beginning(sentence, at);
  const list = words.slice(start, words.at(-1)?.lower === 'first' ? -1 : undefined);
  if (
    list.some((word) => NO_CHOICE.test(word.lower)) ||
    IDIOMS.test(list.map((word) => word.lower).join(' '))
  )
    return [];
  return compareReadings(sentence, list, { explicit: false, longest: 3, strict: true });
};

/** Where the list begins: after "should we use", after "which is better,", or at once. */
function beginning(sentence: Sentence, at: number): number {
  const { words } = sentence;
  const start = afterGreeting(sentence);
  const pause = words.findIndex((word, index) => index >= start && index < at && /[,:]/.test(word.after));
  if (pause !== -1 && WHICH.test(lowers(sentence, start, pause + 1))) return pause + 1;
  for (let end = Math.min(at, start + 6); end > start; end--) {
    const lead = lowers(sentence, start, end);
    if (CHOOSING.test(lead) || BETTER.test(lead)) return end;
  }
  return start;
}

const lowers = ({ words }: Sentence, from: number, to: number): string =>
  words
    .slice(from, Math.min(to, from + 12))
    .map((word) => word.lower)
    .join(' ');
