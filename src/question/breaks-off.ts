import type { Sentence } from './sentences.ts';
import { isOneOf } from './side.ts';
import { TAKES_QUESTION, WHAT } from './vocabulary/asking.ts';
import { FINITE_VERBS, NEVER_IN_A_TERM, OWN, PREPOSITIONS, QUALIFIER } from './vocabulary/function-words.ts';
import { ACTIONS, DOING } from './vocabulary/work.ts';

const LONGEST = 4;
const CONTRACTED = /^(?:what'?s|what're|wats)$/;

/**
 * Whether a question begins at `at` after a few words that nothing sets off from it, and on which no question hangs:
 * "MOOT wtf is a MOOT?", "I'm dumb what is zero trust", but not "see what is installed?".
 */
export function breaksOff({ words, asks }: Sentence, at: number): boolean {
  const what = words[at];
  const start = Math.max(afterSelf(words, at), afterPlace(words));
  if (!(asks || start > 0) || what === undefined || at - start > LONGEST) return false;
  const is = CONTRACTED.test(what.lower) || /^(?:is|are)$/.test(words[at + 1]?.lower ?? '');
  const lead = words.slice(start, at);
  const last = lead.at(-1);
  if (!is || (last !== undefined && [PREPOSITIONS, QUALIFIER].some((set) => isOneOf(last, set))))
    return false;
  return !lead.some((word) => TELLING.some((set) => isOneOf(word, set)));
}

const TELLING = [FINITE_VERBS, NEVER_IN_A_TERM, OWN, ACTIONS, DOING, TAKES_QUESTION, WHAT];

/** "[I'm] dumb what is …", "[sorry I am] a noob what is …": what somebody says of himself. */
function afterSelf(words: Sentence['words'], at: number): number {
  const self = words.findIndex(({ lower }, index) => index < at && /^(?:i'm|im|i)$/.test(lower));
  if (self === -1 || self > 2) return 0;
  const start = words[self]?.lower === 'i' ? self + 2 : self + 1;
  const isState = start === self + 1 || words[self + 1]?.lower === 'am';
  return isState && !/ing$/.test(words[start]?.lower ?? '') && start < at ? start : 0;
}

/** "In Postgres what is WAL" */
const afterPlace = ([first, second]: Sentence['words']): number =>
  /^(?:in|for|with|on)$/.test(first?.lower ?? '') && second !== undefined && !isOneOf(second, WHAT) ? 1 : 0;
