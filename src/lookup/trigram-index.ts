import { featuresOf, LISTS } from './features.ts';
import { NumberedPostings } from './numbered-postings.ts';

/**
 * Lists are read, the shortest first, until so many numbers were seen: a tenth of what there is, but no fewer and no more than
 * this. What very common features would add says little.
 */
const LEAST_READ = 2500;
const MOST_READ = 20_000;
/** How much a text's own features count in its likeness to another. What the other lacks weighs more: people leave words out. */
const OWN = 0.7;
/** What has less in common, as a share of what the one with most has, isn't among the closest. */
const LEAST_SHARED = 0.45;
/** Of many that have as much in common, no more than these are ranked. */
const MOST_RANKED = 4096;
/** So many of a text's features are read however long their lists are. */
const LEAST_FEATURES = 3;
/** Texts that there is room for at first. */
const FEWEST = 16;

/**
 * Finds the texts that have most in common with another: their features are hashed to lists of the texts that have them, and
 * a feature counts the more the fewer have it.
 */
export class TrigramIndex {
  readonly #postings = new NumberedPostings(LISTS);
  /** By number: how many features the text has, 0 where it was removed. */
  #sizes = new Uint8Array(FEWEST);

  /** How many texts there are. */
  get size(): number {
    return this.#postings.size;
  }

  /** @returns the number by which the text is known from now on. */
  add(text: string): number {
    const number = this.#postings.take();
    if (number >= this.#sizes.length) this.#grow();
    const features = featuresOf(text);
    for (const feature of features) this.#postings.append(feature, number);
    this.#sizes[number] = Math.min(features.length, 255);
    return number;
  }

  /** @param text what was added under the number. */
  remove(number: number, text: string): void {
    this.#sizes[number] = 0;
    this.#postings.release(number, featuresOf(text));
  }

  /** The numbers of at most `limit` texts, most alike first. */
  closest(text: string, limit: number): number[] {
    const { shared, found } = sheetFor(this.#postings.room);
    const { count, most, weight, mean } = this.#gather(featuresOf(text), { shared, found });
    const [own, others] = [OWN * weight, (1 - OWN) * mean];
    const least = most * LEAST_SHARED;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const number = at(found, index);
      const common = at(shared, number);
      shared[number] = 0;
      if (common < least || kept === MOST_RANKED) continue;
      RANKS[kept++] = rankOf(common / (own + others * at(this.#sizes, number)), number);
    }
    const ranks = RANKS.subarray(0, kept).sort();
    const numbers: number[] = [];
    for (let index = kept - 1; index >= 0 && numbers.length < limit; index--)
      numbers.push(numberIn(at(ranks, index)));
    return numbers;
  }

  /** Sums up in `shared` what each text has in common with these features, and lists in `found` which have something. */
  #gather(
    features: readonly number[],
    { shared, found }: Sheet,
  ): { count: number; most: number; weight: number; mean: number } {
    const lists = this.#byLength(features);
    const mostRead = Math.min(MOST_READ, Math.max(LEAST_READ, this.size / 10));
    let [count, most, weight, read] = [0, 0, 0, 0];
    for (const [index, feature] of lists.entries()) {
      const numbers = this.#postings.of(feature);
      read += numbers.length;
      if (read > mostRead && index >= LEAST_FEATURES) break;
      const present = numbers.length - this.#postings.staleIn(feature);
      const weighs = Math.log2(1 + this.size / present);
      weight += weighs;
      for (let place = 0; place < numbers.length; place++) {
        const number = at(numbers, place);
        const before = at(shared, number);
        if (before === 0) {
          if (this.#sizes[number] === 0) continue;
          found[count++] = number;
        }
        const common = before + weighs;
        shared[number] = common;
        if (common > most) most = common;
      }
    }
    return { count, most, weight, mean: weight / Math.max(1, lists.length) };
  }

  /** The features that some text has, those that fewest have first. */
  #byLength(features: readonly number[]): number[] {
    return features
      .filter((feature) => this.#postings.length(feature) > 0)
      .sort((a, b) => this.#postings.length(a) - this.#postings.length(b));
  }

  #grow(): void {
    const sizes = new Uint8Array(Math.ceil(this.#postings.room * 1.3));
    sizes.set(this.#sizes);
    this.#sizes = sizes;
  }
}

/** What a question is worked out on. All indexes share one, since a question is over before the next is asked. */
interface Sheet {
  /** By number: what a text has in common with the one that is asked for; all zero between questions. */
  readonly shared: Float32Array;
  /** The numbers of those that have something. */
  readonly found: Uint32Array;
}

const RANKS = new Float64Array(MOST_RANKED);
let sheet: Sheet = { shared: new Float32Array(FEWEST), found: new Uint32Array(FEWEST) };

function sheetFor(texts: number): Sheet {
  if (sheet.shared.length < texts) {
    const length = Math.ceil(texts * 1.3);
    sheet = { shared: new Float32Array(length), found: new Uint32Array(length) };
  }
  return sheet;
}

/** One number for both, which sorts by likeness, and of two that are alike the older one higher. */
const rankOf = (likeness: number, number: number): number =>
  Math.floor(likeness * 65_535) * 2 ** 32 + (2 ** 32 - 1 - number);
const numberIn = (rank: number): number => 2 ** 32 - 1 - (rank % 2 ** 32);

/** What stands at an index that is known to be in the array. */
const at = (values: Float32Array | Float64Array | Uint8Array | Uint32Array, index: number): number =>
  values[index] as number;
