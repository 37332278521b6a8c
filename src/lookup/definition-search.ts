import type { Concept } from '../glossary/concept.ts';
import { MentionIndex } from './mention-index.ts';
import { mentionsOf } from './mentions.ts';
import { type Ranked, rankDescribed } from './rank-described.ts';
import { Tally } from './tally.ts';
import { tellingWords } from './telling-words.ts';

/** A concept that a description may be of. */
export interface Described {
  readonly conceptId: string;
  /** How well it fits, by BM25: comparable within one search only. */
  readonly score: number;
  /**
   * How much of the description its entry has: 0 to 1, where words that few entries have count more, and one that is only
   * said for the one in the entry counts half.
   */
  readonly share: number;
  /** Whether somebody who gave the description may be asked "did you mean"; else it only has some words in common with it. */
  readonly isWorthOffering: boolean;
}

/** Longer than anybody describes a thing in. */
const LONGEST_DESCRIPTION = 400;

/** How well the best has to fit, in rare words, times the share of the words that it has. */
const LEAST = 1.2;
/** What fits much worse than the best is not offered beside it. */
const BESIDE_BEST = 0.6;

/**
 * Finds concepts by what is said of them, for somebody who doesn't know the name: "the thing that spreads requests over
 * servers". The index is built when it is first used; for twelve thousand entries that takes a second, and 35 MB.
 */
export class DefinitionSearch {
  readonly #under: DefinitionSearch | undefined;
  readonly #concepts = new Map<string, Concept>();
  readonly #hidden = new Set<string>();
  #index: MentionIndex | undefined;
  /** By the index's numbers the concepts' ids, and the other way round. */
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** @param under what lies underneath: its concepts are found as well, but for those of which there is one with the same id here. */
  constructor(concepts: Iterable<Concept>, under?: DefinitionSearch) {
    this.#under = under;
    for (const concept of concepts) this.#concepts.set(concept.id, concept);
  }

  /** Adds a concept, in place of the one that has its id. */
  put(concept: Concept): void {
    this.remove(concept.id);
    this.#concepts.set(concept.id, concept);
    if (this.#index !== undefined) this.#add(this.#index, concept);
  }

  /** Takes a concept away; one of its id underneath is found again. */
  remove(id: string): void {
    this.#hidden.delete(id);
    const concept = this.#concepts.get(id);
    const number = this.#numbers.get(id);
    this.#concepts.delete(id);
    this.#numbers.delete(id);
    if (concept === undefined || number === undefined) return;
    this.#index?.remove(number, mentionsOf(concept));
  }

  /** Keeps a concept underneath from being found. */
  hide(id: string): void {
    this.remove(id);
    this.#hidden.add(id);
  }

  /** At most `limit` concepts whose entries have words of the text, best first. */
  search(text: string, limit: number): Described[] {
    const words = text.length > LONGEST_DESCRIPTION ? [] : [...new Set(tellingWords(text))];
    if (words.length === 0) return [];
    const layers = this.#layers();
    const ranked = rankDescribed(words, [...layers.keys()], limit);
    const [best] = ranked;
    const isTold = best !== undefined && isTelling(best, words.length);
    return ranked.map(({ tally, number, score, share }) => ({
      conceptId: layers.get(tally)?.[number] ?? '',
      score,
      share,
      isWorthOffering: isTold && score >= BESIDE_BEST * best.score,
    }));
  }

  /** What is added up of this one and of what lies underneath, with the ids of the concepts by their numbers. */
  #layers(isCovered: (id: string) => boolean = () => false): Map<Tally, readonly string[]> {
    const ids = this.#ids;
    const tally = new Tally(this.#built(), (number) => !isCovered(ids[number] ?? ''));
    if (this.#under === undefined) return new Map([[tally, ids]]);
    return new Map([[tally, ids], ...this.#under.#layers((id) => isCovered(id) || this.#covers(id))]);
  }

  #covers(id: string): boolean {
    return this.#hidden.has(id) || this.#concepts.has(id);
  }

  #built(): MentionIndex {
    if (this.#index === undefined) {
      this.#index = new MentionIndex();
      for (const concept of this.#concepts.values()) this.#add(this.#index, concept);
    }
    return this.#index;
  }

  #add(index: MentionIndex, concept: Concept): void {
    const number = index.add(mentionsOf(concept));
    this.#ids[number] = concept.id;
    this.#numbers.set(concept.id, number);
  }
}

/**
 * Whether an entry that fits so well is more than chance. Two words alone are a name, which somebody may type for a thing that the
 * glossary lacks ("service mesh").
 */
const isTelling = ({ score, words }: Ranked, asked: number): boolean =>
  asked >= 3 && words >= 2 && (score * words) / asked >= LEAST;
