import { defineReadings } from '../define-readings.ts';
import { remarks } from '../explicit.ts';
import { leadsUpTo } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Side } from '../side.ts';
import { FILLERS, WHAT } from '../vocabulary.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const IS = new Set(['is', 'are', 's', 'was', 'were', "'s", 'r']);

/** "What is X", "do you know what X is", "define X", "explain X", "tell me about X". */
export const define: Form = (sentence) => {
  const side = askedAfter(sentence);
  return side === undefined ? [] : defineReadings(sentence, side);
};

/** The words that a sentence of this form asks about. */
export const askedAfter = (sentence: Sentence): Side | undefined => whatIs(sentence) ?? named(sentence);

/** "What is X", "whats an X", and "explain to me what X is". */
function whatIs(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  if (at === -1 || !leadsUpTo(sentence, at) || remarks(sentence, at)) return undefined;
  const verb = afterFillers(words, at + 1);
  const isNext = IS.has(words[verb]?.lower ?? '') && verb < words.length - 1;
  if (isNext) return words.slice(afterFillers(words, verb + 1));
  return words[at]?.lower === 'what' ? saidAtTheEnd(words, at) : words.slice(verb);
}

/** Where the words go on after "exactly", "the heck" and the like. The last word stays. */
function afterFillers(words: readonly Word[], from: number): number {
  let start = from;
  while (start < words.length - 1 && FILLERS.has(words[start]?.lower ?? '')) start += 1;
  return start;
}

/** "[do you know] what X is". */
const saidAtTheEnd = (words: readonly Word[], at: number): Side | undefined =>
  at > 0 && IS.has(words.at(-1)?.lower ?? '') ? words.slice(at + 1, -1) : undefined;

/** "Define X", "explain X to me", "tell me about X". */
function named(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ keyword, lower }, index) => {
    if (keyword === 'define' || keyword === 'explain') return true;
    return lower === 'tell' && words[index + 1]?.lower === 'me' && words[index + 2]?.lower === 'about';
  });
  if (at === -1 || !leadsUpTo(sentence, at)) return undefined;
  const rest = words.slice(at + (words[at]?.lower === 'tell' ? 3 : 1));
  return rest.slice(addressee(rest));
}

/** How many words say to whom: "me", "to us". */
function addressee([first, second]: readonly Word[]): number {
  const isPerson = (word: Word | undefined) => word !== undefined && /^(?:me|us)$/.test(word.lower);
  if (isPerson(first)) return 1;
  return first?.lower === 'to' && isPerson(second) ? 2 : 0;
}
