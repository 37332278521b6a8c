import type { Comparison } from './comparison.ts';
import type { Concept } from './concept.ts';
import { type Entry, isConcept } from './entry.ts';
import { EntryIndex } from './entry-index.ts';
import { ancestorsOf, aspectsOf, commonGenera } from './hierarchy.ts';
import type { Pack } from './pack/pack.ts';

/**
 * What one team sees: its packs laid over each other, where an entry replaces one of an earlier pack that has its id, and its own
 * entries over the packs. What is asked of some concepts is answered from an index, in time that does not grow with
 * the glossary.
 */
export class Glossary {
  readonly #under: Glossary | undefined;
  readonly #index = new EntryIndex();
  readonly #hidden = new Set<string>();

  /** @param under what lies underneath: its entries are seen as well, but for those of which there is one with the same id here. */
  constructor(packs: readonly Pack[], under?: Glossary) {
    this.#under = under;
    for (const pack of packs) for (const entry of pack.entries) this.put(entry);
  }

  /** Adds an entry, in place of the one that has its id. */
  put(entry: Entry): void {
    this.#hidden.delete(entry.id);
    this.#index.put(entry);
  }

  /** Takes an entry away, hidden or not; the one of its id underneath is seen again. */
  remove(id: string): void {
    this.#hidden.delete(id);
    this.#index.remove(id);
  }

  /** Keeps an entry underneath from being seen. */
  hide(id: string): void {
    this.#index.remove(id);
    this.#hidden.add(id);
  }

  entry(id: string): Entry | undefined {
    return this.#index.entry(id) ?? (this.#hidden.has(id) ? undefined : this.#under?.entry(id));
  }

  /** Whether the entry lies over what is underneath, as a team's own do over the packs; never so where nothing is underneath. */
  isLaidOver(id: string): boolean {
    return this.#under !== undefined && this.#index.entry(id) !== undefined;
  }

  *concepts(): Iterable<Concept> {
    for (const concept of this.#under?.concepts() ?? []) if (!this.#covers(concept.id)) yield concept;
    yield* this.#index.concepts();
  }

  concept(id: string): Concept | undefined {
    const entry = this.entry(id);
    return entry !== undefined && isConcept(entry) ? entry : undefined;
  }

  /** The curated comparison of just these concepts, in whatever order. */
  comparison(ids: readonly string[]): Comparison | undefined {
    const here = this.#index.comparison(ids);
    if (here !== undefined) return this.#isWhole(here) ? here : undefined;
    const under = this.#under?.comparison(ids);
    return under !== undefined && this.#isSeen(under) ? under : undefined;
  }

  /** All curated comparisons, in the order of their packs. */
  comparisons(): Comparison[] {
    return this.#seen(this.#under?.comparisons() ?? [], this.#index.comparisons());
  }

  /** Curated comparisons that the concept is one side of. */
  comparisonsWith(id: string): readonly Comparison[] {
    return this.#seen(this.#under?.comparisonsWith(id) ?? [], this.#index.comparisonsWith(id));
  }

  /** The concepts that are directly a kind of it. */
  kindsOf(id: string): readonly Concept[] {
    const under = this.#under?.kindsOf(id) ?? [];
    return [...under.filter((kind) => !this.#covers(kind.id)), ...this.#index.kindsOf(id)];
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

  /** Whether what lies underneath by that id is not seen. */
  #covers(id: string): boolean {
    return this.#hidden.has(id) || this.#index.entry(id) !== undefined;
  }

  #seen(under: Iterable<Comparison>, here: Iterable<Comparison>): Comparison[] {
    return [
      ...[...under].filter((each) => this.#isSeen(each)),
      ...[...here].filter((each) => this.#isWhole(each)),
    ];
  }

  /** Whether a comparison that lies underneath is seen: another one of the same concepts stands for it. */
  #isSeen(comparison: Comparison): boolean {
    const { id, between } = comparison;
    return !this.#covers(id) && this.#index.comparison(between) === undefined && this.#isWhole(comparison);
  }

  /** Whether every concept that is compared is there: one may have been hidden. */
  #isWhole({ between }: Comparison): boolean {
    return between.every((id) => this.concept(id) !== undefined);
  }
}
