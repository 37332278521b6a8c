import { kindredOf } from './kindred-words.ts';
import type { Tally } from './tally.ts';

/** How well an entry fits a description. */
export interface Ranked {
  /** Where it was found, and its number there. */
  readonly tally: Tally;
  readonly number: number;
  /** By BM25, in words that no entry has: what it comes to doesn't depend on how many entries there are. */
  readonly score: number;
  /** How much of what the description tells the entry has: 0 to 1. */
  readonly share: number;
  /** How many of its words. */
  readonly words: number;
}

/** "A function that …": a description begins with the kind of thing. */
const HEAD = 1.3;
/** Who describes a thing hasn't its name: what is called as in the description is something that it has to do with. */
const NAMED = 0.5;

/**
 * Ranks entries by how well they fit a description: at most `limit`, best first.
 * @param words of the description, each once, in its order.
 * @param tallies empty ones, over the indexes that are searched.
 */
export function rankDescribed(words: readonly string[], tallies: readonly Tally[], limit: number): Ranked[] {
  const size = total(tallies, ({ index }) => index.size);
  const meanLength = total(tallies, ({ index }) => index.length) / Math.max(size, 1);
  let whole = 0;
  for (const [place, word] of words.entries()) {
    const kindred = kindredOf(word);
    const having = total(tallies, (tally) => tally.look(word, kindred));
    const tells = rarity(having, size) / rarity(0, size);
    whole += tells;
    const worth = { tells, head: place === 0 ? HEAD : 1, meanLength };
    for (const tally of tallies) tally.settle(worth);
  }
  const best: Ranked[] = [];
  for (const tally of tallies)
    for (const number of tally.found) {
      const score = scoreIn(tally, number, words.length);
      const at = best.findLastIndex((each) => each.score >= score) + 1;
      if (at >= limit) continue;
      const share = (tally.shares[number] ?? 0) / whole;
      best.splice(at, 0, { tally, number, score, share, words: tally.words[number] ?? 0 });
      best.length = Math.min(best.length, limit);
    }
  return best;
}

function scoreIn({ scores, names, index }: Tally, number: number, asked: number): number {
  const named = names[number] ?? 0;
  const isNamed = named === index.wordsInName(number) && named < asked;
  return (scores[number] ?? 0) * (isNamed ? NAMED : 1);
}

/** How much a word tells, by how few of all entries have it (its inverse document frequency). */
const rarity = (having: number, size: number): number =>
  Math.log(1 + (Math.max(size, FEWEST) - having + 0.5) / (having + 0.5));

/** Of fewer entries than these, how many have a word says little of how common it is. */
const FEWEST = 100;

const total = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);
