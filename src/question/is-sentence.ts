import type { Sentence } from './sentences.ts';
import { isFixed, isOneOf } from './side.ts';
import { ASKING, WHAT } from './vocabulary/asking.ts';
import { NEVER_IN_A_TERM, OWN, PREPOSITIONS } from './vocabulary/function-words.ts';

const OPENINGS = /^(?:when|where|whose|whom|whether|if|have|has|had|will|shall|may|might|am|let|lets|let's)$/;

/** Whether words that stand alone say or ask something, and so name nothing: "why microservices", "is REST a protocol", "in Go", "vs". */
export function isSentence(words: Sentence['words']): boolean {
  const [first] = words;
  if (first === undefined || first.quoted || first.acronym) return false;
  const opens =
    ([ASKING, WHAT, OWN, PREPOSITIONS].some((set) => isOneOf(first, set)) || OPENINGS.test(first.lower)) &&
    !isFixed(first, words[1], words[2]);
  // "Over Consolidation Ratio"
  const isTitle = /^\p{Lu}/u.test(first.text) && words.length > 1 && isOneOf(first, PREPOSITIONS);
  return (
    (opens && !isTitle) ||
    (words.length < 3 && first.keyword !== undefined && words.every((word) => word.keyword !== undefined)) ||
    words.some((word) => word.keyword === 'versus' || isOneOf(word, NEVER_IN_A_TERM))
  );
}
