import MiniSearch, { type SearchResult } from 'minisearch';
import type { Concept } from '../glossary/concept.ts';
import { normalize } from './normalize.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A concept that a description may be of. */
export interface Described {
  readonly conceptId: string;
  /** How well it fits, by BM25: comparable within one search only. */
  readonly score: number;
  /** How much of the description its entry has: 0 to 1, where words that few entries have count more. */
  readonly share: number;
  /** Whether somebody who gave the description may be asked "did you mean"; else it only has some words in common with it. */
  readonly isWorthOffering: boolean;
}

/** What is searched of a concept, and how much it tells. */
const WEIGHTS = { definition: 2, labels: 1, characteristics: 1, points: 0.5 } as const;

type Document = { readonly id: string } & Readonly<Record<keyof typeof WEIGHTS, string>>;

/** What a thing is stands at the beginning; the long articles of a dictionary would only take memory. */
const LONGEST_DEFINITION = 600;
/** Longer than anybody describes a thing in. */
const LONGEST_DESCRIPTION = 400;

/** From this length on a word finds those that begin with it, too, at a discount: "balance" finds "balances". */
const SHORTEST_BEGINNING = 4;
const BEGINNING_WEIGHT = 0.3;

/** What fits much worse than the best is not offered beside it. */
const BESIDE_BEST = 0.4;

/**
 * Finds concepts by what is said of them, for somebody who doesn't know the name: "the thing that spreads requests over
 * servers". The index is built when it is first used; for twelve thousand entries that takes a second, and 35 MB.
 */
export class DefinitionSearch {
  readonly #under: DefinitionSearch | undefined;
  readonly #concepts = new Map<string, Concept>();
  readonly #hidden = new Set<string>();
  #index: MiniSearch<Document> | undefined;

  /** @param under what lies underneath: its concepts are found as well, but for those of which there is one with the same id here. */
  constructor(concepts: Iterable<Concept>, under?: DefinitionSearch) {
    this.#under = under;
    for (const concept of concepts) this.#concepts.set(concept.id, concept);
  }

  /** Adds a concept, in place of the one that has its id. */
  put(concept: Concept): void {
    this.remove(concept.id);
    this.#concepts.set(concept.id, concept);
    this.#index?.add(documentOf(concept));
  }

  /** Takes a concept away; one of its id underneath is found again. */
  remove(id: string): void {
    this.#hidden.delete(id);
    const concept = this.#concepts.get(id);
    if (concept === undefined) return;
    this.#concepts.delete(id);
    this.#index?.remove(documentOf(concept));
  }

  /** Keeps a concept underneath from being found. */
  hide(id: string): void {
    this.remove(id);
    this.#hidden.add(id);
  }

  /** At most `limit` concepts whose entries have words of the text, best first. */
  search(text: string, limit: number): Described[] {
    const words = text.length > LONGEST_DESCRIPTION ? [] : [...new Set(wordsOf(text).filter(says))];
    if (words.length === 0) return [];
    const results = this.#results(words.join(' '));
    const weight = rarity(results, this.#size());
    const all = sum(words.map(weight));
    const shareOf = ({ queryTerms }: SearchResult) => sum(queryTerms.map(weight)) / all;
    const [best] = results;
    const isTold = best !== undefined && isTelling(best.queryTerms.length, words.length, shareOf(best));
    return results.slice(0, limit).map((result) => ({
      conceptId: result.id,
      score: result.score,
      share: shareOf(result),
      isWorthOffering: isTold && result.score >= BESIDE_BEST * best.score,
    }));
  }

  /** Best first. A word that few entries have counts for more, so scores here and underneath compare only roughly. */
  #results(words: string): SearchResult[] {
    const here = this.#built().search(words);
    if (this.#under === undefined) return here;
    const under = this.#under.#results(words).filter(({ id }) => !this.#covers(id));
    return [...here, ...under].sort((a, b) => b.score - a.score);
  }

  #size(): number {
    return this.#concepts.size + (this.#under === undefined ? 0 : this.#under.#size());
  }

  #covers(id: string): boolean {
    return this.#hidden.has(id) || this.#concepts.has(id);
  }

  #built(): MiniSearch<Document> {
    if (this.#index === undefined) {
      this.#index = emptyIndex();
      for (const concept of this.#concepts.values()) this.#index.add(documentOf(concept));
    }
    return this.#index;
  }
}

const emptyIndex = (): MiniSearch<Document> =>
  new MiniSearch<Document>({
    fields: Object.keys(WEIGHTS),
    tokenize: wordsOf,
    processTerm: (word) => (says(word) ? word : null),
    searchOptions: {
      boost: WEIGHTS,
      prefix: (word) => word.length >= SHORTEST_BEGINNING,
      weights: { prefix: BEGINNING_WEIGHT, fuzzy: 0 },
    },
  });

const documentOf = ({
  id,
  prefLabel,
  altLabels,
  definition,
  characteristics,
  points,
}: Concept): Document => ({
  id,
  labels: [prefLabel, ...altLabels].join('\n'),
  definition: definition.slice(0, LONGEST_DEFINITION),
  characteristics: Object.values(characteristics).join('\n'),
  points: points.join('\n'),
});

const wordsOf = (text: string): string[] => normalize(text).split(' ');

const says = (word: string): boolean => word !== '' && !STOP_WORDS.has(word);

/** How much a word tells, by how few of all entries have it (its inverse document frequency). */
function rarity(results: readonly SearchResult[], size: number): (word: string) => number {
  const having = new Map<string, number>();
  for (const { queryTerms } of results)
    for (const word of queryTerms) having.set(word, (having.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + size / ((having.get(word) ?? 0) + 0.5));
}

/**
 * Whether an entry that has `found` words of the `asked` is more than chance: three and a good part of what they tell, or two and
 * most of it. Two words alone are a name, which somebody may type for a thing that the glossary lacks ("service mesh").
 */
const isTelling = (found: number, asked: number, share: number): boolean =>
  (found >= 3 && share >= 0.4) || (found >= 2 && asked >= 3 && share >= 0.6);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
