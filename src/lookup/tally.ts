import { heads, type MentionIndex, names, numberIn, weightIn } from './mention-index.ts';

/** What one word of a description is worth. */
interface Worth {
  /** How much it tells. */
  readonly tells: number;
  /** By what that is multiplied where an entry says by the word what kind of thing the concept is. */
  readonly head: number;
  /** How long the entries are that are searched, on average. */
  readonly meanLength: number;
}

/** Of BM25: how soon a word that is said again adds nothing, and how much a long entry has to say it more often. */
const SATURATION = 1.2;
const LENGTH = 0.2;

/** How much a word says that is only said for the one in the description, and how much of that one is had. */
const KINDRED_WEIGHT = 0.2;
const KINDRED_SHARE = 0.5;

/** What the entries of an index have of a description, added up word by word. */
export class Tally {
  readonly index: MentionIndex;
  /** By the entries' numbers: how well they fit, and how much of what the description tells they have. */
  readonly scores: Float64Array;
  readonly shares: Float64Array;
  /** How many of its words they have, and have in the name. */
  readonly words: Uint8Array;
  readonly names: Uint8Array;
  /** The numbers of the entries that have something. */
  readonly found: number[] = [];
  readonly #isSeen: (number: number) => boolean;
  /** Of the word at hand the numbers of the entries that have it or a kindred one, and how they mention that. */
  #having: number[] = [];
  readonly #weights: Float32Array;
  readonly #mentions: Uint32Array;

  /** @param isSeen whether no other entry lies over the one of that number. */
  constructor(index: MentionIndex, isSeen: (number: number) => boolean) {
    const { room } = index;
    this.index = index;
    this.#isSeen = isSeen;
    [this.scores, this.shares] = [new Float64Array(room), new Float64Array(room)];
    [this.words, this.names] = [new Uint8Array(room), new Uint8Array(room)];
    [this.#weights, this.#mentions] = [new Float32Array(room), new Uint32Array(room)];
  }

  /**
   * Looks up a word and those that are said for it. These count less, and nothing where an entry has the word itself.
   * @returns how many entries have the word itself.
   */
  look(word: string, kindred: readonly string[]): number {
    this.#gather(word, 1);
    const own = this.#having.length;
    for (const number of this.#having) this.#weights[number] = Number.POSITIVE_INFINITY;
    for (const each of kindred) this.#gather(each, KINDRED_WEIGHT);
    return own;
  }

  #gather(word: string, factor: number): void {
    for (const mention of this.index.of(word)) {
      const number = numberIn(mention);
      const [before, weight] = [this.#weights[number] ?? 0, weightIn(mention) * factor];
      if (before >= weight) continue;
      if (before === 0) {
        if (!this.index.has(number) || !this.#isSeen(number)) continue;
        this.#having.push(number);
      }
      this.#weights[number] = weight;
      this.#mentions[number] = mention;
    }
  }

  /** Adds what the word that was looked up is worth to what has it. */
  settle({ tells, head, meanLength }: Worth): void {
    for (const number of this.#having) {
      const mention = this.#mentions[number] ?? 0;
      const kindredWeight = this.#weights[number] ?? 0;
      const isOwn = kindredWeight === Number.POSITIVE_INFINITY;
      const weight = isOwn ? weightIn(mention) : kindredWeight;
      const norm = SATURATION * (1 - LENGTH + (LENGTH * this.index.lengthOf(number)) / meanLength);
      const score = ((tells * weight * (SATURATION + 1)) / (weight + norm)) * (heads(mention) ? head : 1);
      if (this.words[number] === 0) this.found.push(number);
      add(this.scores, number, score);
      add(this.shares, number, isOwn ? tells : tells * KINDRED_SHARE);
      add(this.words, number, 1);
      if (isOwn && names(mention)) add(this.names, number, 1);
      this.#weights[number] = 0;
    }
    this.#having = [];
  }
}

const add = (sums: Float64Array | Uint8Array, at: number, what: number): void => {
  sums[at] = (sums[at] ?? 0) + what;
};
