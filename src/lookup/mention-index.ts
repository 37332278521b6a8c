import type { Mention } from './mentions.ts';
import { NumberedPostings } from './numbered-postings.ts';

/** A word is hashed to one of so many lists, of which only those take memory that have something in them. */
const LISTS = 2 ** 30;

/** Entries that there is room for at first. */
const FEWEST = 16;

/** Which entries mention a word, and how. Adding and removing takes time that depends on the entry alone. */
export class MentionIndex {
  readonly #postings = new NumberedPostings(LISTS, numberIn);
  /** By number: how much the entry says in all; 0 where it was removed. */
  #lengths = new Float32Array(FEWEST);
  /** By number: how many words its name has. */
  #names = new Uint8Array(FEWEST);
  #length = 0;

  /** How many entries there are. */
  get size(): number {
    return this.#postings.size;
  }

  /** Above all numbers of entries. */
  get room(): number {
    return this.#postings.room;
  }

  /** How much all entries say together. */
  get length(): number {
    return this.#length;
  }

  /** @returns the number by which the entry is known from now on. */
  add(mentions: ReadonlyMap<string, Mention>): number {
    const number = this.#postings.take();
    if (number >= this.#lengths.length) this.#grow();
    let [length, names] = [0, 0];
    for (const [word, mention] of mentions) {
      this.#postings.append(listOf(word), packed(number, mention));
      length += mention.weight;
      if (mention.names) names++;
    }
    this.#lengths[number] = Math.max(length, SHORTEST);
    this.#names[number] = Math.min(names, 255);
    this.#length += this.lengthOf(number);
    return number;
  }

  /** @param mentions what was added under the number. */
  remove(number: number, mentions: ReadonlyMap<string, Mention>): void {
    this.#length -= this.lengthOf(number);
    this.#lengths[number] = 0;
    this.#postings.release(number, [...mentions.keys()].map(listOf));
  }

  has(number: number): boolean {
    return this.lengthOf(number) > 0;
  }

  lengthOf(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  wordsInName(number: number): number {
    return this.#names[number] ?? 0;
  }

  /** How entries mention a word, removed ones among them. What is in each of the numbers the functions below say. */
  of(word: string): Uint32Array {
    return this.#postings.of(listOf(word));
  }

  #grow(): void {
    const room = Math.ceil(this.#postings.room * 1.3);
    const [lengths, names] = [new Float32Array(room), new Uint8Array(room)];
    lengths.set(this.#lengths);
    names.set(this.#names);
    [this.#lengths, this.#names] = [lengths, names];
  }
}

/** An entry that has no word is there all the same. */
const SHORTEST = 0.5;

/** A mention is one number of 32 bits: 21 of the entry's number, 9 of twice the weight, one each of what else there is. */
const ENTRY_BITS = 21;
const MOST_WEIGHT = 2 ** 9 - 1;
const HEADS = 2 ** 30;
const NAMES = 2 ** 31;

const packed = (number: number, mention: Mention): number =>
  number +
  Math.min(mention.weight * 2, MOST_WEIGHT) * 2 ** ENTRY_BITS +
  (mention.heads ? HEADS : 0) +
  (mention.names ? NAMES : 0);

/** The number of the entry. */
export const numberIn = (mention: number): number => mention & (2 ** ENTRY_BITS - 1);
export const weightIn = (mention: number): number => ((mention >>> ENTRY_BITS) & MOST_WEIGHT) / 2;
export const heads = (mention: number): boolean => (mention & HEADS) !== 0;
export const names = (mention: number): boolean => (mention & NAMES) !== 0;

/** Of a word the list that it is hashed to (FNV-1a). */
function listOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % LISTS;
}
