import type { Label } from './label.ts';
import { isLittle } from './little-words.ts';
import { costOfOrdinaryWords } from './ordinary-words.ts';
import type { Query } from './query.ts';

/** A label that may be meant, and how far-fetched that is, in slips. */
export interface Candidate {
  readonly label: Label;
  readonly cost: number;
}

const SURE_AT_LEAST = 0.55;
const SURE_SHARE = 0.22;
const CLEAR_LEAD = 0.5;

/** Whether the first can be taken for what was meant: it is little far-fetched, and the next one is much more so. */
export function isClear(query: Query, [first, second]: readonly Candidate[]): boolean {
  if (first === undefined || isMoreGeneral(query, first.label)) return false;
  if (costOfOrdinaryWords(query, first.label) > 0) return false;
  const mostSure = Math.max(SURE_AT_LEAST, first.label.squashed.length * SURE_SHARE);
  return first.cost <= mostSure && (second === undefined || second.cost - first.cost >= CLEAR_LEAD);
}

/**
 * Whether the query lacks a word before the label's last one and has few: "binary tree" isn't short for "binary search tree", but
 * the name of something more general, and so is an ordinary word alone: "session" isn't short for "session cookie".
 */
function isMoreGeneral({ words, english, squashed }: Query, label: Label): boolean {
  if (words.length > MOST_WORDS_OF_A_KIND) return false;
  const all = label.key.split(' ');
  const own = all.filter((word) => words.includes(word) || !isLittle(word, all));
  if (
    words.length === 1 &&
    own.length > 1 &&
    (english.length === 1 || (squashed.length < MOST_LETTERS_OF_A_KIND && own.includes(squashed)))
  )
    return true;
  return (
    own.length > words.length && words.at(-1) === own.at(-1) && words.every((word) => own.includes(word))
  );
}

const MOST_WORDS_OF_A_KIND = 2;
const MOST_LETTERS_OF_A_KIND = 4;
