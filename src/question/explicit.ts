import { afterGreeting } from './lead-in.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf } from './side.ts';
import { DOUBT, SUBJECTS, WHAT } from './vocabulary/asking.ts';
import { QUALIFIER } from './vocabulary/function-words.ts';
import type { Word } from './words.ts';

const INVERTED = /^(?:how|hows) (?:is|are|does|do|would|can)$/;
const THERE = /^(?:is|are|isn't) (?:there|any)$/;
const SOMEBODY = /^(?:can|could|would|does|do|will) (?:you|someone|somebody|anyone|anybody|one)$/;
const KNOWS = /^(?:anyone|anybody|someone|somebody) (?:knows?|explain)$/;

/**
 * Whether a sentence asks outright, so that nobody could take it for a remark: by its question mark, by how it begins
 * ("what is", "can somebody explain"), or because it is nothing but "difference between X and Y".
 */
export function asksOutright(sentence: Sentence): boolean {
  if (sentence.asks) return true;
  const [first, second, ...rest] = sentence.words.slice(afterGreeting(sentence));
  if (first === undefined || second === undefined) return false;
  if (isOneOf(first, WHAT) || first.keyword === 'explain') return true;
  const opening = `${first.lower} ${second.lower}`;
  if ([INVERTED, THERE, SOMEBODY, KNOWS].some((pattern) => pattern.test(opening))) return true;
  if (opening === 'tell me') return true;
  return (
    first.keyword === 'difference' &&
    second.keyword === 'between' &&
    !rest.some((word) => isOneOf(word, QUALIFIER))
  );
}

/** Whether the words before `end` make a remark of the sentence: "I know the difference …", "this is the difference …". */
export function remarks(sentence: Sentence, end: number): boolean {
  if (sentence.asks) return false;
  // "The difference between the old and new data."
  if (
    FRAGMENT.test(`${sentence.words[0]?.lower} ${sentence.words[1]?.lower}`) &&
    sentence.words.at(-1)?.after.includes('.')
  )
    return true;
  const lead = sentence.words.slice(0, end);
  const subject = lead.findIndex((word) => isOneOf(word, SUBJECTS));
  const asks = lead.some(
    (word, index) =>
      doubts(word, lead[index - 1], lead[index + 1], sentence.words[index + 2]) ||
      (index < subject && isOneOf(word, WHAT)),
  );
  return subject !== -1 && !asks && !asksOutright(sentence);
}

const FRAGMENT =
  /^(?:the|a) (?:difference|differences|distinction|distinctions|comparison|definition|meaning)$/;

/** "I need to know" doubts, and "we need a distinction" does not. */
const doubts = (
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
  afterNext: Word | undefined,
): boolean =>
  isOneOf(word, DOUBT) &&
  !(
    next?.lower === 'to' && /^(?:explain|describe|define|clarify|show|compare)$/.test(afterNext?.lower ?? '')
  ) &&
  (!/^(?:need|want|wanted|like|love)$/.test(word.lower) ||
    /^(?:to|help|some|more|an|clarification)$/.test(next?.lower ?? '') ||
    (/^(?:i|i'd)$/.test(before?.lower ?? '') && next?.lower === 'a'));
