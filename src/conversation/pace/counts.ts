const MINUTE = 60_000;

/**
 * How often each of many has done something within a minute, about: what was done in the minute before counts for as much of it as is not
 * over yet. Of so many at the most something is kept; those that did nothing for the longest are forgotten first.
 */
export class Counts {
  readonly #most: number;
  #now = new Map<string, number>();
  #before = new Map<string, number>();
  #minute = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @param at in milliseconds since 1970. */
  read(key: string, at: number): number {
    this.#turn(at);
    const left = 1 - (at % MINUTE) / MINUTE;
    return (this.#now.get(key) ?? 0) + (this.#before.get(key) ?? 0) * left;
  }

  /** Counts one more. @returns how many that makes. */
  add(key: string, at: number): number {
    this.#turn(at);
    const count = (this.#now.get(key) ?? 0) + 1;
    this.#now.delete(key);
    this.#now.set(key, count);
    const [oldest] = this.#now.keys();
    if (this.#now.size > this.#most && oldest !== undefined) this.#now.delete(oldest);
    return this.read(key, at);
  }

  #turn(at: number): void {
    const minute = Math.floor(at / MINUTE);
    if (minute === this.#minute) return;
    this.#before = minute === this.#minute + 1 ? this.#now : new Map();
    this.#now = new Map();
    this.#minute = minute;
  }
}
