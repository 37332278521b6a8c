/** Lets work on the same thing happen one after the other, in the order in which it was handed in. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Does the work once all work handed in before it under the same key is done, however that ended. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.#last.set(key, settled);
    try {
      return await mine;
    } finally {
      if (this.#last.get(key) === settled) this.#last.delete(key);
    }
  }
}
