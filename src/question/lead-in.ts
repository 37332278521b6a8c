import type { Sentence } from './sentences.ts';
import { isOneOf } from './side.ts';
import { ASKING, GREETING, LEAD_IN, LEADING_UP, WHAT } from './vocabulary/asking.ts';
import { FINITE_VERBS } from './vocabulary/function-words.ts';
import type { Word } from './words.ts';

/** "@bot", "[question]", an emoji: what carries no part of the sentence. */
const isDecoration = (word: Word): boolean =>
  !word.quoted &&
  (HESITATION.test(word.lower) ||
    isDrawnOut(word) ||
    /^(?:@.+|<[@#!].*|\[.*|\(\p{L}+\)|:[\w+-]+:|[-–—•·…!?.,:;'"()]+|\p{Extended_Pictographic}.*)$/u.test(
      word.text,
    ));

/** "Ummm", "hmm". */
const HESITATION = /^(?:u+h*m+|h+m+|e+r+m*|a+h+|o+h+|u+h+)$/;

/** "Brooo", "sooo", "plsss". */
const isDrawnOut = ({ lower }: Word): boolean => {
  const short = lower.replace(/(\p{L})\1{2,}/gu, '$1');
  return short !== lower && GREETING.has(short);
};

/** Whether the words before `end`, or those of its clause, only lead up to what comes there. */
export function leadsUpTo(sentence: Sentence, end: number): boolean {
  const lead = sentence.words.slice(0, end);
  const clause = lead.slice(lead.findLastIndex((word, index) => beginsAnew(word, lead[index + 1])) + 1);
  return clause.every(
    (word, index) =>
      isOneOf(word, LEADING_UP) ||
      isDecoration(word) ||
      (index > 0 && /^(?:here|new|again)$/.test(word.lower)) ||
      (SEEING.test(word.lower) && clause.slice(0, index).some(({ lower }) => NOT.test(lower))) ||
      // "Can you define what is …"
      (word.keyword === 'define' &&
        WHAT.has(sentence.words[end]?.lower ?? '') &&
        /^(?:you|please|pls|plz|kindly|someone|somebody|anyone|anybody)$/.test(
          clause[index - 1]?.lower ?? '',
        )) ||
      (word.lower === 'provide' && /^(?:please|kindly|you|me)$/.test(clause[index - 1]?.lower ?? '')) ||
      (word.lower === 'keep' && /ing$/.test(clause[index + 1]?.lower ?? '')),
  );
}

/** "I use it daily, but never understood …", "new here, can anyone tell me …": what stands before is another clause. */
const beginsAnew = (word: Word, next: Word | undefined): boolean =>
  !word.quoted &&
  (/^(?:but|so)$/.test(word.lower) ||
    (word.lower === 'and' && next !== undefined && /^(?:i|i'm|im|i'd|id)$/.test(next.lower)) ||
    (word.after.includes(',') && next !== undefined && ASKS_ANEW.test(next.lower)));

const ASKS_ANEW = /^(?:i|i'm|im|can|could|what|what's|whats|how|is|does|do|anyone|please|explain|would)$/;
const SEEING = /^(?:see|spot|find|tell|notice|getting|follow|figure|work)$/;
const NOT =
  /^(?:struggling|struggle|trouble|hard|difficult|difficulty|trying|not|don't|dont|can't|cant|cannot|never|couldn't|didn't|unable|fail)$/;

/** Where the sentence begins once greetings and mentions are passed over. At least one word is left. */
export const afterGreeting = (sentence: Sentence): number => afterAll(sentence, GREETING);

/** Where the sentence begins once everything that leads up to it is passed over. At least one word is left. */
export const afterLeadIn = (sentence: Sentence, end: number): number =>
  Math.min(afterAll(sentence, LEAD_IN), end - 1);

function afterAll({ words }: Sentence, set: ReadonlySet<string>): number {
  const start = words.findIndex((word) => !isOneOf(word, set) && !isDecoration(word));
  return start === -1 ? words.length - 1 : start;
}

/** Whether one of the words before `end` asks: "what", "how", "explain"; with a question mark at the end, also "is". */
export const asksBefore = ({ words, asks }: Sentence, end: number): boolean =>
  words.slice(0, end).some((word) => isOneOf(word, ASKING) && (asks || !isOneOf(word, FINITE_VERBS)));
