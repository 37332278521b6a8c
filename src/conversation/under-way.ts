/** What is being done, which is waited for before the process ends. */
export class UnderWay {
  readonly #events = new Set<Promise<unknown>>();
  /** What adapters do for events, before they hand them in and after that. */
  readonly #around = new Set<Promise<unknown>>();

  /** How many events are being dealt with. */
  get events(): number {
    return this.#events.size;
  }

  /** Deals with an event. */
  event(work: () => Promise<void>): Promise<void> {
    return counted(this.#events, work);
  }

  /** Does what comes before or after that. */
  around(work: () => Promise<void>): Promise<void> {
    return counted(this.#around, work);
  }

  /** Resolves once nothing is being done. */
  async idle(): Promise<void> {
    while (this.#events.size + this.#around.size > 0)
      await Promise.allSettled([...this.#events, ...this.#around]);
  }
}

async function counted(among: Set<Promise<unknown>>, work: () => Promise<void>): Promise<void> {
  const done = work();
  among.add(done);
  try {
    await done;
  } finally {
    among.delete(done);
  }
}
