import { afterGreeting, leadsUpTo } from './lead-in.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf } from './side.ts';
import { LEADING_UP, WHAT } from './vocabulary/asking.ts';
import { DEGREES, DETERMINERS, MEASURED } from './vocabulary/debate.ts';
import { NEVER_IN_A_TERM, OWN } from './vocabulary/function-words.ts';
import { ACTIONS, DOING } from './vocabulary/work.ts';
import type { Word } from './words.ts';

/**
 * Whether the words before "difference" ask for one.
 * @param at where "difference" stands.
 * @param link where "between" does, or -1.
 */
export const asksForDifference = (sentence: Sentence, at: number, link: number): boolean =>
  asksFor(sentence, link === -1 ? at : qualified(sentence.words, at));

/** Whether the difference is a number, a degree, or somebody's task. */
export const isNoQuestion = (sentence: Sentence, at: number): boolean =>
  measures(sentence, at) || isTitleOfTask(sentence, at);

/** Whether what stands before only leads up to it, or at least does so from "what is" on. "Why is there a difference" asks for a cause. */
function asksFor(sentence: Sentence, end: number): boolean {
  const { words } = sentence;
  const lead = words.slice(0, end);
  if (
    lead.some((word, index) => word.lower === 'why' || asksHowLarge(word, lead[index + 1])) ||
    asksHowToGet(lead) ||
    (!sentence.asks && CONDITION.test(lead[0]?.lower ?? ''))
  )
    return false;
  const what = lead.findLastIndex((word) => isOneOf(word, WHAT));
  const asksWhat =
    what !== -1 &&
    /^(?:what's|whats|what're|what (?:is|are|r|s|was|would) )/.test(
      `${lead
        .slice(what, what + 2)
        .map((word) => word.lower)
        .join(' ')} `,
    );
  return (
    leadsUpTo(sentence, end) ||
    seeks(sentence, lead) ||
    (asksWhat && lead.slice(what).every((word) => isOneOf(word, LEADING_UP)))
  );
}

/** "How big is the difference" asks for a number. */
const asksHowLarge = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'how' && /^(?:big|much|large|long|significant|small|great|many)$/.test(next?.lower ?? '');

/** "How can I compare the difference", "how to get the difference" ask how it is done. */
const asksHowToGet = (lead: readonly Word[]): boolean => {
  const how = lead.findIndex(({ lower }) => lower === 'how');
  const verb = lead
    .slice(how + 1, how + 4)
    .find(({ lower }) => !/^(?:to|can|could|do|should|i|we)$/.test(lower));
  return how !== -1 && (verb?.keyword === 'compare' || verb?.lower === 'get');
};

const CONDITION = /^(?:as|if|when|because|since|unless|while|due)$/;

/** "Is there a page on the difference between …?" has words that no list foresees, but none of doing something. */
function seeks({ asks }: Sentence, lead: readonly Word[]): boolean {
  const others = lead.filter((word) => !isOneOf(word, LEADING_UP));
  const opens = lead.some(
    (word) => isOneOf(word, WHAT) || /^(?:is|are|where|can|could|does|do|which|any)$/.test(word.lower),
  );
  const acts = lead.some((word) => isOneOf(word, ACTIONS) || isOneOf(word, OWN) || isOneOf(word, DOING));
  return asks && opens && !acts && others.length < 3;
}

/** Where "performance difference" and "any meaningful difference" begin: up to two words that say which difference. */
function qualified(words: readonly Word[], at: number): number {
  let start = at;
  while (start > at - 2 && start > 0 && qualifies(words[start - 1])) start -= 1;
  const article = words[start - 1];
  return article !== undefined && DETERMINERS.has(article.lower) ? start : at;
}

const qualifies = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.quoted &&
  !isOneOf(word, LEADING_UP) &&
  !isOneOf(word, DOING) &&
  !isOneOf(word, OWN) &&
  word.keyword === undefined;

/** "A slight difference between …", and "no difference between …", say how large it is. */
function measures(sentence: Sentence, at: number): boolean {
  const first = sentence.words[afterGreeting(sentence)];
  const [before, next] = [sentence.words[at - 1], sentence.words[at + 1]];
  // "The time difference between Tokyo and Berlin"
  if (before !== undefined && isOneOf(before, MEASURED)) return true;
  // "diff doesn't show …"
  if (at === 0 && next !== undefined && isOneOf(next, NEVER_IN_A_TERM)) return true;
  return !sentence.asks && at > 0 && first !== undefined && isOneOf(first, DEGREES);
}

/** "Clarify distinction between A and B": who asks a person says "please", or "the". */
const isTitleOfTask = ({ words, asks }: Sentence, at: number): boolean =>
  !asks && at < 3 && words[0]?.lower === 'clarify';
