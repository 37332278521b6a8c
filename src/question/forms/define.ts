import { afterGreeting, leadsUpTo } from '../lead-in.ts';
import type { Reading } from '../question.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from '../side.ts';
import { ABOUT, NEVER_IN_A_TERM } from '../vocabulary.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const LONGEST = 6;
const WHAT = new Set(['what', 'wat', 'whats', "what's", "what're", 'whatre', 'wats', 'wtf', 'who', "who's"]);
const IS = new Set(['is', 'are', 's', 'was', 'were', "'s", 'r']);
const FILLERS = new Set([
  'exactly',
  'actually',
  'really',
  'even',
  'precisely',
  'basically',
  'the',
  'heck',
  'hell',
  'on',
  'earth',
  'again',
]);

/** "What is X", "what does X mean", "define X", "meaning of X", "explain X", "tell me about X". */
export const define: Form = (sentence) => {
  const side = meant(sentence) ?? whatIs(sentence) ?? named(sentence);
  return side === undefined ? [] : readings(sentence, side);
};

/** "[In the README,] what does X mean", "what X stands for". */
function meant({ words }: Sentence): Side | undefined {
  const at = words.findLastIndex((word) => word.keyword === 'mean');
  if (at < 2) return undefined;
  const tail = words.slice(at + 1).map((word) => word.lower);
  if (tail.length > 0 && !['for', 'by', 'in', 'here', 'exactly', 'when'].includes(tail[0] ?? ''))
    return undefined;
  const what = words.findIndex((word) => WHAT.has(word.lower));
  if (what === -1 || what > at) return undefined;
  if (tail[0] === 'by') return words.slice(at + 2);
  let start = what + 1;
  while (
    start < at &&
    (FILLERS.has(words[start]?.lower ?? '') || /^(?:does|do|did)$/.test(words[start]?.lower ?? ''))
  )
    start += 1;
  return words.slice(start, at);
}

/** "What is X", "whats an X", and "explain to me what X is". */
function whatIs(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  if (at === -1 || !leadsUpTo(sentence, at)) return undefined;
  let start = at + 1;
  while (FILLERS.has(words[start]?.lower ?? '') && start < words.length - 1) start += 1;
  if (IS.has(words[start]?.lower ?? '') && start < words.length - 1) start += 1;
  else if (words[at]?.lower === 'what') return saidAtTheEnd(words, at);
  while (FILLERS.has(words[start]?.lower ?? '') && start < words.length - 1) start += 1;
  return words.slice(start);
}

/** "[do you know] what X is". */
function saidAtTheEnd(words: readonly Word[], at: number): Side | undefined {
  return at > 0 && IS.has(words.at(-1)?.lower ?? '') ? words.slice(at + 1, -1) : undefined;
}

/** "Define X", "definition of X", "meaning of X", "explain X", "tell me about X". */
function named(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex((word, index) => isNaming(word, words[index + 1], words[index + 2]));
  if (at === -1 || !leadsUpTo(sentence, at) || at > afterGreeting(sentence) + 5) return undefined;
  const key = words[at]?.keyword;
  const skipped = words[at]?.lower === 'tell' ? 3 : key === 'meaning' || key === 'definition' ? 2 : 1;
  const rest = words.slice(at + skipped);
  const me = ['me', 'us'].includes(rest[0]?.lower ?? '') ? 1 : rest[0]?.lower === 'to' ? 2 : 0;
  return rest.slice(me);
}

function isNaming(word: Word, next: Word | undefined, afterNext: Word | undefined): boolean {
  const key = word.keyword;
  if (key === 'define' || key === 'explain') return true;
  if (key === 'meaning' || key === 'definition') return next?.lower === 'of' || next?.lower === 'for';
  return word.lower === 'tell' && next?.lower === 'me' && afterNext?.lower === 'about';
}

function readings(sentence: Sentence, side: Side): Reading[] {
  const named = withoutArticles(side);
  const trimmed = withoutQualifier(sentence, named);
  return [trimmed, named]
    .filter((each, index) => (index === 0 || each.length !== trimmed.length) && isNameable(each))
    .map((each): Reading => ({ kind: 'define', terms: [sideText(sentence, each)], explicit: true }));
}

function isNameable(side: Side): boolean {
  if (!isTerm(side, LONGEST)) return false;
  const first = side[0];
  if (first !== undefined && !first.quoted && side.length > 1 && ABOUT.has(first.lower)) return false;
  return (
    !side.some((word) => isOneOf(word, NEVER_IN_A_TERM)) && !side.some((word) => word.after.includes(','))
  );
}
