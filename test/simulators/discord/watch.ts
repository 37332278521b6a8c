import { inspect } from 'node:util';

const DEADLINE = 10_000;
const TICK = 20;

/** Waits for conditions: looks again at every change of the simulator, and now and then for what happens elsewhere. */
export class Watch {
  readonly #looks = new Set<() => void>();
  readonly #describe: () => unknown;

  /** @param describe what an error shows of what has been seen */
  constructor(describe: () => unknown) {
    this.#describe = describe;
  }

  changed(): void {
    for (const look of this.#looks) look();
  }

  /** @returns what the probe gave, once that is neither false nor nothing */
  until<T>(probe: () => T | false | undefined | null): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(deadline);
        clearInterval(ticks);
        this.#looks.delete(look);
      };
      const look = (): void => {
        try {
          const found = probe();
          if (found === false || found === undefined || found === null) return;
          stop();
          resolve(found);
        } catch (error) {
          stop();
          reject(error);
        }
      };
      const deadline = setTimeout(() => {
        stop();
        const seen = inspect(this.#describe(), { depth: 8, breakLength: 110 });
        reject(new Error(`Waited ${DEADLINE / 1000} s for ${probe}\nSeen so far: ${seen}`));
      }, DEADLINE);
      const ticks = setInterval(look, TICK);
      this.#looks.add(look);
      look();
    });
  }
}
