/** Finds what begins with a text, in alphabetical order, without looking at what doesn't. */
export class Beginnings<T> {
  readonly #entries: readonly (readonly [key: string, item: T])[];

  constructor(entries: Iterable<readonly [key: string, item: T]>) {
    this.#entries = [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  /** Those whose key begins so; the key itself, where there is one, comes first. */
  *of(beginning: string): Iterable<readonly [key: string, item: T]> {
    for (let index = this.#firstFrom(beginning); index < this.#entries.length; index++) {
      const entry = this.#entries[index];
      if (entry === undefined || !entry[0].startsWith(beginning)) return;
      yield entry;
    }
  }

  /** The index of the first entry whose key isn't before `text`. */
  #firstFrom(text: string): number {
    let [from, to] = [0, this.#entries.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#entries[middle]?.[0] ?? '') < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
