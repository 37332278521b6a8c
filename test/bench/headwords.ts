import { labelsOf } from '../../src/lookup/label.ts';
import { normalize, squash } from '../../src/lookup/normalize.ts';
import type { Corpus } from './corpora.ts';
import { distance } from './distance.ts';

/** A label of a corpus, and what the concepts are that share it. */
export interface Headword {
  readonly text: string;
  readonly key: string;
  readonly squashed: string;
  readonly target: ReadonlySet<string>;
}

interface Spelt {
  readonly squashed: string;
  readonly letters: number;
}

/** The labels of a corpus, and what it takes to tell whether a query could mean another than it was made from. */
export class Headwords {
  readonly all: readonly Headword[];
  readonly #byKey = new Map<string, Set<string>>();
  readonly #bySquashed = new Map<string, Set<string>>();
  readonly #byLexeme = new Map<string, Set<string>>();
  readonly #byWord = new Map<string, Set<string>>();
  /** By length. */
  readonly #spelt: readonly Spelt[][];
  readonly #sorted: readonly string[];

  constructor({ concepts }: Corpus) {
    const texts = new Map<string, string>();
    for (const label of concepts.flatMap(labelsOf)) {
      const { key, text, conceptId } = label;
      if (!texts.has(key)) texts.set(key, text);
      add(this.#byKey, key, conceptId);
      add(this.#bySquashed, squash(key), conceptId);
      add(this.#byLexeme, lexemeOf(key), conceptId);
      for (const word of key.split(' ')) add(this.#byWord, word, key);
    }
    this.all = [...texts].map(([key, text]) => {
      const squashed = squash(key);
      return { text, key, squashed, target: this.#bySquashed.get(squashed) ?? new Set() };
    });
    const longest = this.all.reduce((most, { squashed }) => Math.max(most, squashed.length), 0);
    this.#spelt = Array.from({ length: longest + 1 }, () => []);
    for (const squashed of this.#bySquashed.keys())
      this.#spelt[squashed.length]?.push({ squashed, letters: lettersOf(squashed) });
    this.#sorted = [...this.#bySquashed.keys()].sort();
  }

  /** Whether a text is a headword but for case, punctuation and spaces. */
  has(text: string): boolean {
    return this.#bySquashed.has(squash(normalize(text)));
  }

  hasWord(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** Whether a text, read to the letter or as an inflected word, names something other than the target. */
  namesAnother(text: string, target: ReadonlySet<string>): boolean {
    const key = normalize(text);
    const named = [
      this.#byKey.get(key),
      this.#bySquashed.get(squash(key)),
      this.#byLexeme.get(lexemeOf(key)),
    ];
    return named.some((ids) => ids !== undefined && ![...ids].some((id) => target.has(id)));
  }

  isInflected(text: string): boolean {
    return this.#byLexeme.has(lexemeOf(normalize(text)));
  }

  /** How far the nearest headword is that names something other than the target; Infinity beyond `limit`. */
  nearest(text: string, limit: number, target: ReadonlySet<string> = new Set()): number {
    const squashed = squash(normalize(text));
    const letters = lettersOf(squashed);
    let best = Number.POSITIVE_INFINITY;
    for (let length = squashed.length - limit; length <= squashed.length + limit; length++)
      for (const spelt of this.#spelt[length] ?? []) {
        // A letter that only one of the two has costs an edit; a wrong letter, one of each.
        if (bitsOf(spelt.letters ^ letters) > 2 * limit) continue;
        const found = distance(squashed, spelt.squashed);
        if (found <= limit && found < best && !this.#names(spelt.squashed, target)) best = found;
      }
    return best;
  }

  /** The headwords that begin so and name something other than the target. */
  *beginningWith(text: string, target: ReadonlySet<string> = new Set()): Iterable<string> {
    const squashed = squash(normalize(text));
    let [from, to] = [0, this.#sorted.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#sorted[middle] ?? '') < squashed) from = middle + 1;
      else to = middle;
    }
    for (let index = from; this.#sorted[index]?.startsWith(squashed); index++) {
      const headword = this.#sorted[index] ?? '';
      if (!this.#names(headword, target)) yield headword;
    }
  }

  /** The headwords that have all these words and name something other than the target. */
  *withWords(text: string, target: ReadonlySet<string> = new Set()): Iterable<string> {
    const words = normalize(text).split(' ');
    const rarest = words
      .map((word) => this.#byWord.get(word) ?? new Set<string>())
      .reduce((a, b) => (b.size < a.size ? b : a));
    for (const key of rarest) {
      const has = new Set(key.split(' '));
      if (words.every((word) => has.has(word)) && !this.#names(squash(key), target)) yield key;
    }
  }

  #names(squashed: string, target: ReadonlySet<string>): boolean {
    for (const id of this.#bySquashed.get(squashed) ?? []) if (target.has(id)) return true;
    return false;
  }
}

/**
 * What the forms of an English word have in common: "compil" of compile, compiles, compiled and compiling. Cruder than
 * the stem that looking up goes by, and not derived from it: it tells which queries are worth asking, not what they mean.
 */
const lexemeOf = (key: string): string =>
  squash(key)
    .replace(/(?<=[a-z]{3})(?:ies|ied)$/, 'y')
    .replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?<=[a-z]{2})e$/, '');

function add(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** One bit a letter that occurs. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

function bitsOf(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count++;
  return count;
}
