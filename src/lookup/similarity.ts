import { editDistance } from './edit-distance.ts';
import type { Label } from './label.ts';

/** A query as a label sees it. */
export interface Query {
  readonly key: string;
  readonly squashed: string;
}

/**
 * How likely `query` means `label`, from 0 to 1, where 1 is the same text. The best of three views: the whole text with
 * letters wrong, the words in another order or with some left out, and the beginning of a longer label.
 */
export function similarity(query: Query, label: Label): number {
  return Math.max(
    spelling(query.squashed, label.squashed),
    wording(query.key, label.key),
    beginning(query, label),
  );
}

/** Share of letters that are right. A wrong first letter costs more, since it is seldom a slip. */
function spelling(query: string, label: string): number {
  const length = Math.max(query.length, label.length);
  const limit = Math.floor(length * 0.4);
  const distance = editDistance(query, label, limit);
  if (distance > limit) return 0;
  const firstLetter = query[0] === label[0] ? 0 : 0.05;
  return 1 - distance / (length + 1) - firstLetter;
}

/** Letters in words that both have, in any order, as a share of all letters. Needs one word that fits. */
function wording(query: string, label: string): number {
  const words = label.split(' ');
  const asked = query.split(' ');
  if (words.length === 1 && asked.length === 1) return 0;
  const free = new Set(words);
  let fitting = 0;
  for (const word of asked) {
    const best = bestFit(word, free);
    if (best === undefined) continue;
    free.delete(best.word);
    fitting += best.fit * (word.length + best.word.length);
  }
  const letters = query.length - asked.length + 1 + (label.length - words.length + 1);
  return 0.97 * (fitting / letters);
}

function bestFit(word: string, candidates: Iterable<string>): { word: string; fit: number } | undefined {
  let best: { word: string; fit: number } | undefined;
  for (const candidate of candidates) {
    const fit = candidate === word ? 1 : spelling(word, candidate);
    if (fit >= 0.7 && (best === undefined || fit > best.fit)) best = { word: candidate, fit };
  }
  return best;
}

/** A label that goes on after the query: the more of it was typed, the likelier. */
function beginning(query: Query, label: Label): number {
  const { length } = query.squashed;
  if (length < 3 || !label.squashed.startsWith(query.squashed)) return 0;
  const atWordEnd = label.key.startsWith(`${query.key} `) ? 0.03 : 0;
  return 0.68 + 0.25 * (length / label.squashed.length) + atWordEnd;
}
