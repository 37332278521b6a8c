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
  if (hasAnotherNumber(query, first.label) || hasAnotherSymbol(query, first.label)) return false;
  if (costOfOrdinaryWords(query, first.label) > 0) return false;
  const mostSure = Math.max(SURE_AT_LEAST, first.label.squashed.length * SURE_SHARE);
  return first.cost <= mostSure && (second === undefined || second.cost - first.cost >= CLEAR_LEAD);
}

/** Nobody mistypes a number: "OAuth 1" isn't OAuth 2.0. */
const hasAnotherNumber = ({ squashed }: Query, label: Label): boolean =>
  !digitsOf(label.squashed).startsWith(digitsOf(squashed));

const digitsOf = (text: string): string => text.replace(/\D+/g, '');

/** Nor a symbol: a B+ tree is no B-tree, and C# isn't C. Who leaves one out may not know it. */
const hasAnotherSymbol = ({ squashed }: Query, label: Label): boolean =>
  symbolsOf(squashed) !== '' && symbolsOf(squashed) !== symbolsOf(label.squashed);

const symbolsOf = (text: string): string => text.replace(/[\p{L}\p{N}\p{M}]+/gu, '');

/**
 * Whether the query names something more general. It may lack a word before the label's last one: "binary tree" isn't short for
 * "binary search tree". Or it is one word of several, and an ordinary or a short one: "session" isn't short for "session
 * cookie", nor "ip" for "IP router".
 */
function isMoreGeneral({ words, english }: Query, label: Label): boolean {
  if (words.length > MOST_WORDS_OF_A_KIND) return false;
  const all = label.key.split(' ');
  const own = all.filter((word) => words.includes(word) || !isLittle(word, all));
  if (own.length <= words.length) return false;
  const [only = '', ...more] = words;
  if (more.length > 0) return words.at(-1) === own.at(-1) && words.every((word) => own.includes(word));
  return english.length > 0 || (own.includes(only) && (only.length <= SHORT || only === own.at(-1)));
}

const MOST_WORDS_OF_A_KIND = 2;
const SHORT = 3;
