import { type Comparison, comparisonKey } from './comparison.ts';
import type { Concept } from './concept.ts';
import { type Entry, isComparison, isConcept } from './entry.ts';

/** Entries by their ids, and by what they are asked for; adding and removing one takes time that doesn't grow with the others. */
export class EntryIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #compared = new Map<string, Set<Comparison>>();
  readonly #comparisonsWith = new Map<string, Set<Comparison>>();
  readonly #kindsOf = new Map<string, Set<Concept>>();

  /** Adds an entry, in place of the one that has its id. */
  put(entry: Entry): void {
    this.remove(entry.id);
    this.#entries.set(entry.id, entry);
    if (isConcept(entry)) for (const id of entry.broader) add(this.#kindsOf, id, entry);
    else {
      add(this.#compared, comparisonKey(entry.between), entry);
      for (const id of entry.between) add(this.#comparisonsWith, id, entry);
    }
  }

  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    this.#entries.delete(id);
    if (isConcept(entry)) for (const above of entry.broader) take(this.#kindsOf, above, entry);
    else {
      take(this.#compared, comparisonKey(entry.between), entry);
      for (const side of entry.between) take(this.#comparisonsWith, side, entry);
    }
  }

  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  *concepts(): Iterable<Concept> {
    for (const entry of this.#entries.values()) if (isConcept(entry)) yield entry;
  }

  /** The comparison that counts, where several are of the same concepts: the one that was added last. */
  *comparisons(): Iterable<Comparison> {
    for (const entry of this.#entries.values())
      if (isComparison(entry) && this.comparison(entry.between) === entry) yield entry;
  }

  comparison(ids: readonly string[]): Comparison | undefined {
    return [...(this.#compared.get(comparisonKey(ids)) ?? [])].at(-1);
  }

  comparisonsWith(id: string): Comparison[] {
    const all = [...(this.#comparisonsWith.get(id) ?? [])];
    return all.filter((each) => this.comparison(each.between) === each);
  }

  kindsOf(id: string): readonly Concept[] {
    return [...(this.#kindsOf.get(id) ?? [])];
  }
}

function add<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([item]));
  else set.add(item);
}

function take<T>(sets: Map<string, Set<T>>, key: string, item: T): void {
  const set = sets.get(key);
  set?.delete(item);
  if (set?.size === 0) sets.delete(key);
}
