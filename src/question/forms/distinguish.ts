import { afterPointer } from '../after-pointer.ts';
import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Form } from './form.ts';

const OPTIONS = { explicit: false, longest: 4, strict: true, separators: new Set(['from', 'with']) } as const;

const ASKS_YOU =
  /^(?:how (?:do|would|will|can|could|should) (?:you|we|one)|(?:can|could|would) (?:you|one|someone|somebody|anyone|anybody))(?: please)?$/;

const HOW_TO_TELL = /^(?:and )?how (?:to|(?:do|does|would|will|can|could|should) (?:i|you|we|one))$/;

/** "Differentiate between X and Y", "how do you distinguish X from Y", "how can you tell apart X and Y". */
export const distinguish: Form = (sentence) => {
  const { words } = sentence;
  const begin = afterGreeting(sentence);
  const apart = words.findIndex(({ lower }) => lower === 'apart');
  const tell = words.findIndex(({ lower }) => lower === 'tell');
  const from = words.findIndex(({ lower }, index) => index > tell + 1 && lower === 'from');
  if (tell !== -1 && apart > tell + 1) return toldApart(sentence, begin, tell, apart, apart + 1);
  if (tell !== -1 && from !== -1 && apart === -1) return toldApart(sentence, begin, tell, from, from);
  const at = words.findIndex(
    (word, index) =>
      word.keyword === 'distinguish' || (word.lower === 'tell' && words[index + 1]?.lower === 'apart'),
  );
  if (at === -1 || inOneProgram(sentence, at)) return [];
  const lead = words
    .slice(begin, at)
    .map((word) => word.lower)
    .join(' ');
  const told = at === begin && isExercise(sentence, at);
  const tells = words[at]?.lower === 'tell';
  if (!told && !ASKS_YOU.test(lead) && !(tells && HOW_TO_TELL.test(lead))) return [];
  const skipped = tells ? 2 : 1;
  const link = words[at + skipped]?.keyword === 'between' ? 1 : 0;
  return compareReadings(sentence, afterPointer(words.slice(at + skipped + link)), OPTIONS);
};

/** "How can I tell X from Y", "how can I tell X apart from Y", "how do you tell X and Y apart". */
function toldApart(
  sentence: Sentence,
  begin: number,
  tell: number,
  apart: number,
  from: number,
): ReturnType<Form> {
  const { words } = sentence;
  const lead = words
    .slice(begin, tell)
    .map((word) => word.lower)
    .join(' ');
  if (!HOW_TO_TELL.test(lead) || inOneProgram(sentence, tell)) return [];
  const side = words.slice(tell + 1, apart);
  const other = words.slice(from + 1);
  return words[from]?.lower === 'from'
    ? readingsOfSides(sentence, [side, other], OPTIONS)
    : compareReadings(sentence, side, OPTIONS);
}

/** An interview asks to "differentiate", while "distinguish warnings and errors" is work to be done, unless it names kinds: "a list from a set". */
function isExercise({ words, asks }: Sentence, at: number): boolean {
  if (words[at]?.lower !== 'distinguish') return true;
  // "Distinguish between fixed costs and variable costs."
  const and = words.findLastIndex((word) => word.lower === 'and');
  const parallel = words[at + 1]?.keyword === 'between' && words[and - 1]?.lower === words.at(-1)?.lower;
  return (
    asks ||
    parallel ||
    isTask(words, at) ||
    words.slice(at + 1, at + 4).some((word) => /^an?$/.test(word.lower))
  );
}

/** "Distinguish between internal and external fragmentation." is a whole sentence, which says no more than that. */
const isTask = (words: Sentence['words'], at: number): boolean =>
  (words[at + 1]?.keyword === 'between' || words.some((word) => word.lower === 'from')) &&
  words.length - at <= 9 &&
  words.at(-1)?.after.includes('.') === true &&
  !words.slice(at + 2).some((word) => /^(?:in|on|at|when|for|by|while|during|if|so)$/.test(word.lower));

/** "… in the UI", "… in my code". */
const inOneProgram = ({ words }: Sentence, at: number): boolean =>
  words.some(
    (word, index) =>
      index > at && word.lower === 'in' && /^(?:the|my|our|your|this)$/.test(words[index + 1]?.lower ?? ''),
  );
