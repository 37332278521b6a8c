import { Postings } from './postings.ts';

/**
 * Lists of things that come and go, each by its number in several lists. What is gone stays in a list until half of it is: so
 * adding and removing takes time that depends on the thing alone.
 */
export class NumberedPostings {
  readonly #postings: Postings;
  readonly #numberIn: (value: number) => number;
  /** How many values in a list are of things that are gone. */
  readonly #stale = new Map<number, number>();
  /** How many lists still hold the number of a thing that is gone. */
  readonly #holding = new Map<number, number>();
  readonly #vacant: number[] = [];
  #next = 0;

  /**
   * @param lists how many there may be: a power of two.
   * @param numberIn the number of the thing that a value in a list is of.
   */
  constructor(lists: number, numberIn: (value: number) => number = (value) => value) {
    this.#postings = new Postings(lists);
    this.#numberIn = numberIn;
  }

  /** How many things there are. */
  get size(): number {
    return this.#next - this.#vacant.length - this.#holding.size;
  }

  /** Above all numbers of things. */
  get room(): number {
    return this.#next;
  }

  /** @returns the number by which a new thing is known from now on. */
  take(): number {
    return this.#vacant.pop() ?? this.#next++;
  }

  append(list: number, value: number): void {
    this.#postings.append(list, value);
  }

  /** @param lists those that the thing was put into. */
  release(number: number, lists: readonly number[]): void {
    if (lists.length === 0) this.#vacant.push(number);
    else this.#holding.set(number, lists.length);
    for (const list of lists) {
      const stale = this.staleIn(list) + 1;
      this.#stale.set(list, stale);
      if (stale * 2 >= this.#postings.length(list)) this.#clear(list);
    }
  }

  /** How long a list is, with what is gone. */
  length(list: number): number {
    return this.#postings.length(list);
  }

  staleIn(list: number): number {
    return this.#stale.get(list) ?? 0;
  }

  /** The values of a list, with those of what is gone; valid until something is appended. */
  of(list: number): Uint32Array {
    return this.#postings.of(list);
  }

  #clear(list: number): void {
    this.#stale.delete(list);
    this.#postings.filter(list, (value) => {
      const number = this.#numberIn(value);
      const holding = this.#holding.get(number);
      if (holding === undefined) return true;
      if (holding > 1) this.#holding.set(number, holding - 1);
      else {
        this.#holding.delete(number);
        this.#vacant.push(number);
      }
      return false;
    });
  }
}
