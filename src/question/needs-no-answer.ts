import { afterGreeting } from './lead-in.ts';
import type { Sentence } from './sentences.ts';

/**
 * Whether nobody waits for an answer to what is asked in so many words: everybody knows it, the next sentence gives it, or
 * it is about a case at hand.
 */
export const needsNoAnswer = (sentence: Sentence, next: Sentence | undefined): boolean =>
  isRhetorical(sentence) || isAnswered(sentence, next) || isOfCase(sentence);

/** "Who doesn't know the difference between A and B?", "why should anyone care about the difference …?" */
function isRhetorical(sentence: Sentence): boolean {
  const opening = sentence.words
    .slice(afterGreeting(sentence), afterGreeting(sentence) + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return RHETORICAL.test(`${opening} `);
}

const RHETORICAL =
  /^(?:who (?:doesn't|doesnt|does not|don't|didn't|wouldn't|even|really|actually|cares?|the (?:hell|heck))|who knows (?:and|or)|as if|why (?:should|would|does|do) (?:i|we|you|anyone|anybody|people)|how (?:can|could|do|does) (?:you|anyone|anybody|someone|people|they) not|how come) /;

/** "Q: What's the difference between A and B? A: …", "… The difference is that …", "… A is …" */
function isAnswered({ asks, words }: Sentence, next: Sentence | undefined): boolean {
  const [first, second, third] = next?.words ?? [];
  if (first === undefined || next?.asks) return false;
  if (ANSWERER.test(first.lower) && /^[:.)]/.test(first.after)) return true;
  // "… TCP is reliable", "… asked nobody"
  const names =
    words.some(({ lower }) => lower === first.lower) && /^(?:is|are|means)$/.test(second?.lower ?? '');
  if (asks && (names || /^(?:asked|said|says)$/.test(first.lower))) return true;
  return (
    asks &&
    /^(?:the|main|key)$/.test(first.lower) &&
    [second, third].some((word) => word?.keyword === 'difference') &&
    next?.words.some(({ lower }) => /^(?:is|are)$/.test(lower)) === true
  );
}

const ANSWERER = /^(?:a|ans|answer|me|him|her|them|you|us|candidate|student|bot|ai|chatgpt|reply|solution)$/;

/** "The difference between A and B here", "… , I get 200 locally": not what they are, but how they behave. */
const isOfCase = ({ words }: Sentence): boolean =>
  words.some((word, index) => {
    const next = words[index + 1];
    const begins = index > 2 && words[index - 1]?.after.includes(',') === true;
    return (
      (word.lower === 'here' && !word.quoted && words[index - 1]?.lower !== 'new' && index > 3) ||
      (begins && /^(?:i|we|it|my|our)$/.test(word.lower) && MEETS.test(next?.lower ?? ''))
    );
  });

const MEETS =
  /^(?:get|got|gets|see|saw|have|had|keep|ran|run|tried|installed|deployed|set|works?|worked|fails?|failed|returns?|returned|runs|shows|throws|says)$/;
