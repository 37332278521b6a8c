/** Lets tests wait for something to come true, instead of for time to pass. */
export class Changes {
  private readonly waiting = new Set<() => void>();
  private readonly seen: () => string;
  private readonly patience: number;

  /**
   * @param seen says what there is, for whoever waited in vain
   * @param patience how long that is, in milliseconds
   */
  constructor(seen: () => string, patience: number) {
    this.seen = seen;
    this.patience = patience;
  }

  /** Has everybody who waits look again. */
  notify(): void {
    for (const look of [...this.waiting]) look();
  }

  /** @returns the first value of the condition that is neither false nor nothing. */
  until<T>(condition: () => T): Promise<Exclude<NonNullable<T>, false>> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(deadline);
        this.waiting.delete(look);
        settle();
      };
      const look = () => {
        try {
          const value = condition();
          if (value) finish(() => resolve(value as Exclude<NonNullable<T>, false>));
        } catch (error) {
          finish(() => reject(error));
        }
      };
      const deadline = setTimeout(() => {
        finish(() => reject(new Error(`Waited in vain until ${condition}\n${this.seen()}`)));
      }, this.patience);
      this.waiting.add(look);
      look();
    });
  }
}
