import { type Comparison, comparisonKey } from './comparison.ts';
import type { Concept } from './concept.ts';
import { type Entry, isComparison, isConcept } from './entry.ts';
import { append } from './group-by.ts';
import { ancestorsOf, aspectsOf, commonGenera } from './hierarchy.ts';
import type { Pack } from './pack/pack.ts';

/**
 * What one team sees: its packs laid over each other, where an entry replaces one of an earlier pack that has its id.
 * What is asked of some concepts is answered from an index, in time that does not grow with the glossary.
 */
export class Glossary {
  readonly #entries = new Map<string, Entry>();
  readonly #comparisons = new Map<string, Comparison>();
  readonly #comparisonsWith = new Map<string, Comparison[]>();
  readonly #kindsOf = new Map<string, Concept[]>();

  constructor(packs: readonly Pack[]) {
    for (const pack of packs) for (const entry of pack.entries) this.#entries.set(entry.id, entry);
    for (const entry of this.#entries.values()) {
      if (isComparison(entry)) this.#comparisons.set(comparisonKey(entry.between), entry);
      else for (const id of entry.broader) append(this.#kindsOf, id, entry);
    }
    for (const comparison of this.#comparisons.values())
      for (const id of comparison.between) append(this.#comparisonsWith, id, comparison);
  }

  *concepts(): Iterable<Concept> {
    for (const entry of this.#entries.values()) if (isConcept(entry)) yield entry;
  }

  concept(id: string): Concept | undefined {
    const entry = this.#entries.get(id);
    return entry !== undefined && isConcept(entry) ? entry : undefined;
  }

  /** The curated comparison of just these concepts, in whatever order. */
  comparison(ids: readonly string[]): Comparison | undefined {
    return this.#comparisons.get(comparisonKey(ids));
  }

  /** All curated comparisons, in the order of their packs. */
  comparisons(): Comparison[] {
    return [...this.#comparisons.values()];
  }

  /** Curated comparisons that the concept is one side of. */
  comparisonsWith(id: string): readonly Comparison[] {
    return this.#comparisonsWith.get(id) ?? [];
  }

  /** The concepts that are directly a kind of it. */
  kindsOf(id: string): readonly Concept[] {
    return this.#kindsOf.get(id) ?? [];
  }

  /** What the concept is a kind of, nearest first. */
  ancestors(concept: Concept): Concept[] {
    return ancestorsOf(concept, (id) => this.concept(id));
  }

  /** What all of the concepts are a kind of, nearest first. */
  commonGenera(concepts: readonly Concept[]): Concept[] {
    return commonGenera(concepts, (concept) => this.ancestors(concept));
  }

  /** Aspect id → label, as the concept's genera ask. */
  aspects(concept: Concept): Map<string, string> {
    return aspectsOf(concept, (id) => this.concept(id));
  }
}
