/**
 * Finds the texts that share the most trigrams with a query. A text is padded, so that its beginning counts more than
 * its middle, as misspellings seldom touch the first letter. Texts are known by the numbers they were added in.
 */
export class TrigramIndex {
  readonly #postings = new Map<string, number[]>();
  /** Trigrams a text has. */
  readonly #sizes: number[] = [];

  /** @returns the text's number: 0, 1, 2, … */
  add(text: string): number {
    const number = this.#sizes.length;
    const trigrams = trigramsOf(text);
    for (const trigram of trigrams) {
      const posting = this.#postings.get(trigram);
      if (posting === undefined) this.#postings.set(trigram, [number]);
      else posting.push(number);
    }
    this.#sizes.push(trigrams.size);
    return number;
  }

  /** The numbers of at most `limit` texts, most alike first, by the share of trigrams that text and query have in common. */
  closest(text: string, limit: number): number[] {
    const trigrams = trigramsOf(text);
    const shared = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const number of this.#postings.get(trigram) ?? [])
        shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    // A query's trigrams that the text lacks weigh more than a text's that the query lacks: people leave words out.
    const alike = ([number, count]: [number, number]) => ({
      number,
      likeness: count / (0.7 * trigrams.size + 0.3 * (this.#sizes[number] ?? 0)),
    });
    return [...shared]
      .map(alike)
      .sort((a, b) => b.likeness - a.likeness || a.number - b.number)
      .slice(0, limit)
      .map(({ number }) => number);
  }
}

function trigramsOf(text: string): Set<string> {
  const padded = `  ${text} `;
  const trigrams = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) trigrams.add(padded.slice(start, start + 3));
  return trigrams;
}
