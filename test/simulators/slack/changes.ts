/** Lets tests wait for something to come true, instead of for time to pass. */
export class Changes {
  private readonly waiting = new Set<() => void>();
  private readonly seen: () => string;
  private readonly patience: number;

  /**
   * @param seen says what there is, for whoever waited in vain
   * @param patience for how long nothing at all has to change before it is in vain, in milliseconds
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
      const giveUp = () =>
        finish(() => reject(new Error(`Waited in vain until ${condition}\n${this.seen()}`)));
      const look = () => {
        // However slow the machine: as long as something comes, the rest may.
        clearTimeout(deadline);
        deadline = setTimeout(giveUp, this.patience);
        try {
          const value = condition();
          if (value) finish(() => resolve(value as Exclude<NonNullable<T>, false>));
        } catch (error) {
          finish(() => reject(error));
        }
      };
      let deadline: NodeJS.Timeout | undefined;
      this.waiting.add(look);
      look();
    });
  }
}
