import { append } from '../glossary/group-by.ts';

interface Posted<T> {
  readonly item: T;
  /** Trigrams that its text has. */
  readonly size: number;
}

/**
 * Finds what has the most trigrams in common with a text. Texts are padded, so that their beginning counts more than their
 * middle, as misspellings seldom touch the first letter.
 */
export class TrigramIndex<T> {
  readonly #postings = new Map<string, Posted<T>[]>();

  add(text: string, item: T): void {
    const trigrams = trigramsOf(text);
    const posted = { item, size: trigrams.size };
    for (const trigram of trigrams) append(this.#postings, trigram, posted);
  }

  /** At most `limit` items, most alike first, by the share of trigrams that their text and `text` have in common. */
  closest(text: string, limit: number): T[] {
    const trigrams = trigramsOf(text);
    const shared = new Map<Posted<T>, number>();
    for (const trigram of trigrams) {
      for (const posted of this.#postings.get(trigram) ?? [])
        shared.set(posted, (shared.get(posted) ?? 0) + 1);
    }
    // A query's trigrams that a text lacks weigh more than a text's that the query lacks: people leave words out.
    return [...shared]
      .map(([{ item, size }, count]) => ({ item, likeness: count / (0.7 * trigrams.size + 0.3 * size) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, limit)
      .map(({ item }) => item);
  }
}

function trigramsOf(text: string): Set<string> {
  const padded = `  ${text} `;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) trigrams.add(padded.slice(start, start + 3));
  return trigrams;
}
