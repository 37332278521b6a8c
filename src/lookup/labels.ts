import type { Concept } from '../glossary/concept.ts';
import { ExactIndex, type Named } from './exact-index.ts';
import { type Label, labelsOf } from './label.ts';
import { SeveralByKey } from './several-by-key.ts';
import { TrigramIndex } from './trigram-index.ts';

/**
 * The labels of concepts, and those of what lies underneath: a concept there is seen unless one of its id is here, or it
 * is hidden.
 */
export class Labels {
  readonly #under: Labels | undefined;
  readonly #exact = new ExactIndex();
  readonly #trigrams = new TrigramIndex();
  /** By the numbers that the trigrams know them by. */
  readonly #labels: (Label | undefined)[] = [];
  readonly #numbers = new SeveralByKey<number>();
  readonly #hidden = new Set<string>();

  constructor(under?: Labels) {
    this.#under = under;
  }

  /** Adds a concept, in place of the one that has its id; in time that doesn't depend on how many there are. */
  put(concept: Concept): void {
    this.remove(concept.id);
    for (const label of labelsOf(concept)) {
      const number = this.#trigrams.add(label.squashed);
      this.#labels[number] = label;
      this.#numbers.add(concept.id, number);
      this.#exact.add(label);
    }
  }

  /** Takes a concept away, hidden or not; the one of its id underneath is seen again. */
  remove(id: string): void {
    this.#hidden.delete(id);
    for (const number of this.#numbers.of(id)) {
      const label = this.#labels[number];
      if (label === undefined) continue;
      this.#labels[number] = undefined;
      this.#numbers.remove(id, number);
      this.#trigrams.remove(number, label.squashed);
      this.#exact.remove(label);
    }
  }

  hide(id: string): void {
    this.remove(id);
    this.#hidden.add(id);
  }

  /** The labels that a text is, of those that are seen; where it is nearer to some, only these. */
  named(text: string, isSeen: (label: Label) => boolean = () => true): Named {
    const here = this.#exact.find(text, isSeen);
    const under = this.#under?.named(text, (label) => isSeen(label) && !this.#covers(label.conceptId));
    if (under === undefined || under.labels.length === 0) return here;
    if (here.labels.length === 0 || here.score < under.score) return under;
    return here.score > under.score ? here : { ...here, labels: [...here.labels, ...under.labels] };
  }

  /** The labels that have most in common with what was typed: at most `count` of each layer. */
  *closest(squashed: string, count: number): Iterable<Label> {
    for (const number of this.#trigrams.closest(squashed, count)) {
      const label = this.#labels[number];
      if (label !== undefined) yield label;
    }
    if (this.#under === undefined) return;
    for (const label of this.#under.closest(squashed, count)) if (!this.#covers(label.conceptId)) yield label;
  }

  #covers(id: string): boolean {
    return this.#hidden.has(id) || this.#numbers.of(id).length > 0;
  }
}
