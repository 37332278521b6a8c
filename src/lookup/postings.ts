/** Places that a list of this length takes: 2, 3, 4, 6, 8, 12, … */
function placesFor(length: number): number {
  if (length <= 2) return 2;
  const power = 2 ** (32 - Math.clz32(length - 1));
  return length <= power * 0.75 ? power * 0.75 : power;
}

/** Lists that there is room for at first. */
const FEWEST = 16;

/**
 * Lists of numbers, all in one block of memory, since many thousand small arrays would take several times as much. A list
 * that outgrows its place moves to a larger one, and leaves its own to others.
 *
 * What is known of a list stands at its slot. There are few slots while few lists have something in them: then they are a hash
 * table with open addressing, whose hashes are the lists' own low bits; once there are as many as lists, each has its own.
 */
export class Postings {
  readonly #most: number;
  /** By slot: whose it is, plus 1; 0 where it is nobody's. Nothing once every list has its own. */
  #owners: Uint32Array | undefined = new Uint32Array(FEWEST);
  #starts = new Uint32Array(FEWEST);
  #lengths = new Uint32Array(FEWEST);
  #taken = 0;
  #memory = new Uint32Array(FEWEST);
  #used = 0;
  /** Places that lists left behind, by their size. */
  readonly #left = new Map<number, number[]>();

  /** @param lists how many there may be: a power of two. */
  constructor(lists: number) {
    this.#most = lists;
  }

  length(list: number): number {
    const slot = this.#slotOf(list);
    return slot === undefined ? 0 : (this.#lengths[slot] ?? 0);
  }

  /** The numbers of a list as they stand in memory; valid until something is appended. */
  of(list: number): Uint32Array {
    const slot = this.#slotOf(list);
    if (slot === undefined) return NONE;
    const start = this.#starts[slot] ?? 0;
    return this.#memory.subarray(start, start + (this.#lengths[slot] ?? 0));
  }

  append(list: number, value: number): void {
    const slot = this.#slotOf(list) ?? this.#newSlot(list);
    const length = this.#lengths[slot] ?? 0;
    if (length === 0 || length === placesFor(length)) this.#move(slot, length, length + 1);
    this.#memory[(this.#starts[slot] ?? 0) + length] = value;
    this.#lengths[slot] = length + 1;
  }

  /** Leaves in a list what `keep` says. */
  filter(list: number, keep: (value: number) => boolean): void {
    const slot = this.#slotOf(list);
    const numbers = this.of(list);
    if (slot === undefined || numbers.length === 0) return;
    const kept = numbers.filter(keep);
    numbers.set(kept);
    this.#lengths[slot] = kept.length;
    if (kept.length === 0) this.#leave(this.#starts[slot] ?? 0, placesFor(numbers.length));
    else if (placesFor(kept.length) < placesFor(numbers.length))
      this.#move(slot, numbers.length, kept.length);
  }

  /** Nothing where the list has no slot yet. */
  #slotOf(list: number): number | undefined {
    const owners = this.#owners;
    if (owners === undefined) return list;
    const last = owners.length - 1;
    for (let slot = list & last; ; slot = (slot + 1) & last) {
      const owner = owners[slot];
      if (owner === list + 1) return slot;
      if (owner === 0) return undefined;
    }
  }

  #newSlot(list: number): number {
    if (this.#owners !== undefined && this.#taken * 2 >= this.#owners.length) this.#makeSlots();
    const owners = this.#owners;
    if (owners === undefined) return list;
    this.#taken++;
    return take(owners, list);
  }

  /** Twice as many slots; lists that have nothing in them any more lose theirs. */
  #makeSlots(): void {
    const [owners, starts, lengths] = [this.#owners ?? NONE, this.#starts, this.#lengths];
    const count = Math.min(this.#most, owners.length * 2);
    this.#owners = count < this.#most ? new Uint32Array(count) : undefined;
    this.#starts = new Uint32Array(count);
    this.#lengths = new Uint32Array(count);
    this.#taken = 0;
    for (const [slot, owner] of owners.entries()) {
      if (owner === 0 || lengths[slot] === 0) continue;
      const now = this.#owners === undefined ? owner - 1 : take(this.#owners, owner - 1);
      this.#taken++;
      this.#starts[now] = starts[slot] ?? 0;
      this.#lengths[now] = lengths[slot] ?? 0;
    }
  }

  /** Takes a list from the place for `before` numbers to one for `after`. */
  #move(slot: number, before: number, after: number): void {
    const from = this.#starts[slot] ?? 0;
    const to = this.#take(placesFor(after));
    this.#memory.copyWithin(to, from, from + Math.min(before, after));
    if (before > 0) this.#leave(from, placesFor(before));
    this.#starts[slot] = to;
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

const NONE = new Uint32Array(0);

/** Takes the first slot that is nobody's, from where a list's hash says. There is one. */
function take(owners: Uint32Array, list: number): number {
  const last = owners.length - 1;
  let slot = list & last;
  while (owners[slot] !== 0) slot = (slot + 1) & last;
  owners[slot] = list + 1;
  return slot;
}
