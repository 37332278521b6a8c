import type { Sentence } from './sentences.ts';
import { isOneOf } from './side.ts';
import { ASKING, GREETING, LEAD_IN } from './vocabulary.ts';
import type { Word } from './words.ts';

/** "@bot", "[question]", an emoji: what carries no part of the sentence. */
const isDecoration = (word: Word): boolean =>
  !word.quoted &&
  /^(?:@.+|<[@#!].*|\[.*|:\w+:|[-–—•·…!?.,:;'"()]+|\p{Extended_Pictographic}.*)$/u.test(word.text);

/** Whether the words before `end` only lead up to what comes there. */
export const leadsUpTo = (sentence: Sentence, end: number): boolean =>
  sentence.words.slice(0, end).every((word) => isOneOf(word, LEAD_IN) || isDecoration(word));

/** Where the sentence begins once greetings and mentions are passed over. At least one word is left. */
export const afterGreeting = (sentence: Sentence): number => afterAll(sentence, GREETING);

/** Where the sentence begins once everything that leads up to it is passed over. At least one word is left. */
export const afterLeadIn = (sentence: Sentence, end: number): number =>
  Math.min(afterAll(sentence, LEAD_IN), end - 1);

function afterAll({ words }: Sentence, set: ReadonlySet<string>): number {
  const start = words.findIndex((word) => !isOneOf(word, set) && !isDecoration(word));
  return start === -1 ? words.length - 1 : start;
}

/** Whether one of the words before `end` asks ("what", "how", "explain"). */
export const asksBefore = ({ words }: Sentence, end: number): boolean =>
  words.slice(0, end).some((word) => isOneOf(word, ASKING));
