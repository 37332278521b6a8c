/** Places that a list of this length takes: 2, 3, 4, 6, 8, 12, … */
function placesFor(length: number): number {
  if (length <= 2) return 2;
  const power = 2 ** (32 - Math.clz32(length - 1));
  return length <= power * 0.75 ? power * 0.75 : power;
}

/**
 * Lists of numbers, all in one block of memory, since many thousand small arrays would take several times as much. A list
 * that outgrows its place moves to a larger one, and leaves its own to others.
 */
export class Postings {
  readonly #starts: Uint32Array;
  readonly #lengths: Uint32Array;
  #memory = new Uint32Array(1024);
  #used = 0;
  /** Places that lists left behind, by their size. */
  readonly #left = new Map<number, number[]>();

  constructor(lists: number) {
    this.#starts = new Uint32Array(lists);
    this.#lengths = new Uint32Array(lists);
  }

  length(list: number): number {
    return this.#lengths[list] ?? 0;
  }

  /** The numbers of a list as they stand in memory; valid until something is appended. */
  of(list: number): Uint32Array {
    const start = this.#starts[list] ?? 0;
    return this.#memory.subarray(start, start + this.length(list));
  }

  append(list: number, value: number): void {
    const length = this.length(list);
    if (length === 0 || length === placesFor(length)) this.#move(list, length, length + 1);
    this.#memory[(this.#starts[list] ?? 0) + length] = value;
    this.#lengths[list] = length + 1;
  }

  /** Leaves in a list what `keep` says. */
  filter(list: number, keep: (value: number) => boolean): void {
    const kept = this.of(list).filter(keep);
    this.of(list).set(kept);
    const before = this.length(list);
    this.#lengths[list] = kept.length;
    if (kept.length === 0) this.#leave(this.#starts[list] ?? 0, placesFor(before));
    else if (placesFor(kept.length) < placesFor(before)) this.#move(list, before, kept.length);
  }

  /** Takes a list from the place for `before` numbers to one for `after`. */
  #move(list: number, before: number, after: number): void {
    const from = this.#starts[list] ?? 0;
    const to = this.#take(placesFor(after));
    this.#memory.copyWithin(to, from, from + Math.min(before, after));
    if (before > 0) this.#leave(from, placesFor(before));
    this.#starts[list] = to;
  }

  #take(places: number): number {
    const left = this.#left.get(places)?.pop();
    if (left !== undefined) return left;
    const start = this.#used;
    this.#used += places;
    if (this.#used > this.#memory.length) this.#grow();
    return start;
  }

  #leave(start: number, places: number): void {
    const left = this.#left.get(places);
    if (left === undefined) this.#left.set(places, [start]);
    else left.push(start);
  }

  #grow(): void {
    const larger = new Uint32Array(Math.ceil(this.#used * 1.2));
    larger.set(this.#memory);
    this.#memory = larger;
  }
}
