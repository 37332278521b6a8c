import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { Beginnings } from './beginnings.ts';
import { type Label, type LabelKind, labelsOf } from './label.ts';
import type { Lookup } from './lookup.ts';
import { normalize } from './normalize.ts';

/** What a completion is made from, besides its concepts. */
interface Known {
  readonly glossary: Glossary;
  readonly lookup: Lookup;
  /** What lies underneath: its concepts are suggested after those from here, but for those of which there is one with the same id. */
  readonly under?: Completion;
}

/** A concept, and its place among those that are suggested for no text. */
interface Suggestible {
  readonly concept: Concept;
  readonly place: string;
}

type OfConcept = Pick<Label, 'conceptId'>;

/** In the order in which labels that fit alike are suggested. */
const KINDS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;

/** Suggests labels while somebody types. Each of them, asked for, names one concept and no other. */
export class Completion {
  readonly #glossary: Glossary;
  readonly #lookup: Lookup;
  readonly #under: Completion | undefined;
  readonly #hidden = new Set<string>();
  readonly #suggestible = new Map<string, Suggestible>();
  /** By their first word, and by a later one. */
  readonly #labels = { first: byKind(), later: byKind() };
  /** The concepts with most comparisons first. */
  readonly #telling = new Beginnings<OfConcept>();

  constructor(concepts: Iterable<Concept>, { glossary, lookup, under }: Known) {
    this.#glossary = glossary;
    this.#lookup = lookup;
    this.#under = under;
    for (const concept of concepts) this.put(concept);
  }

  /** Adds a concept, in place of the one that has its id. What the lookup and the glossary know of it is read anew. */
  put(concept: Concept): void {
    this.remove(concept.id);
    const place = placeOf(concept, this.#glossary);
    this.#suggestible.set(concept.id, { concept, place });
    this.#telling.add(place, concept.id, { conceptId: concept.id });
    for (const label of labelsOf(concept)) {
      this.#labels.first[label.kind].add(label.key, concept.id, label);
      for (const words of laterWords(label.key)) this.#labels.later[label.kind].add(words, concept.id, label);
    }
  }

  /** Takes a concept away; one of its id underneath is suggested again. */
  remove(id: string): void {
    this.#hidden.delete(id);
    const known = this.#suggestible.get(id);
    if (known === undefined) return;
    this.#suggestible.delete(id);
    this.#telling.remove(known.place, id);
    for (const { kind, key } of labelsOf(known.concept)) {
      this.#labels.first[kind].remove(key, id);
      for (const words of laterWords(key)) this.#labels.later[kind].remove(words, id);
    }
  }

  /** Keeps a concept underneath from being suggested. */
  hide(id: string): void {
    this.remove(id);
    this.#hidden.add(id);
  }

  /**
   * At most `limit` labels, one a concept: those that are the text, that begin with it, that have a word which does, and, where
   * there is none, what is like it; for no text, those of the concepts that there is most to tell of.
   */
  complete(text: string, limit: number): string[] {
    const suggested = new Map<string, string>();
    for (const [id, label] of this.#candidates(text, limit)) {
      if (suggested.size >= limit) break;
      if (suggested.has(id)) continue;
      const shown = this.#shown(id, label);
      if (shown !== undefined) suggested.set(id, shown);
    }
    return [...suggested.values()];
  }

  /** The label that a concept is suggested by where its name wasn't typed; nothing where no label names it alone. */
  labelOf(id: string): string | undefined {
    return this.#shown(id, undefined);
  }

  /** Concepts, by their ids, with the label that fits the text; best first, made as they are asked for. */
  *#candidates(text: string, limit: number): Iterable<readonly [id: string, label?: Label]> {
    const key = normalize(text);
    if (key === '') {
      for (const { conceptId } of this.#seen((layer) => layer.#telling.of(''))) yield [conceptId];
      return;
    }
    for (const kind of KINDS)
      for (const label of this.#seen((layer) => layer.#named(kind, key))) yield [label.conceptId, label];
    let begun = false;
    for (const words of ['first', 'later'] as const)
      for (const kind of KINDS)
        for (const label of this.#seen((layer) => layer.#labels[words][kind].of(key))) {
          begun = true;
          yield [label.conceptId, label];
        }
    // Likeness takes ten times as long to find, and would only bury what was begun right.
    if (begun) return;
    for (const { conceptId, label } of this.#lookup.list(text, limit).matches) yield [conceptId, label];
  }

  /** The label that fits, or else the concept's own: the first that names this concept and no other. */
  #shown(id: string, label: Label | undefined): string | undefined {
    const concept = this.#glossary.concept(id);
    if (concept === undefined) return undefined;
    const own = [concept.prefLabel, qualifiedLabel(concept)];
    const labels = label?.kind === 'altLabel' ? [label.text, ...own] : own;
    return labels.find((each) => this.#names(each, id));
  }

  *#named(kind: LabelKind, key: string): Iterable<Label> {
    for (const label of this.#labels.first[kind].of(key)) {
      if (label.key !== key) return;
      yield label;
    }
  }

  /** What a layer has of something, from this one down, but for concepts that one above it has or hides. */
  *#seen<T extends OfConcept>(itemsOf: (layer: Completion) => Iterable<T>): Iterable<T> {
    yield* itemsOf(this);
    if (this.#under === undefined) return;
    for (const item of this.#under.#seen(itemsOf)) if (!this.#covers(item.conceptId)) yield item;
  }

  #covers(id: string): boolean {
    return this.#hidden.has(id) || this.#suggestible.has(id);
  }

  #names(label: string, id: string): boolean {
    const { verdict, matches } = this.#lookup.find(label);
    const [match] = matches;
    return verdict === 'answer' && match?.conceptId === id && match.how === 'exact';
  }
}

const byKind = () => ({
  prefLabel: new Beginnings<Label>(),
  altLabel: new Beginnings<Label>(),
  hiddenLabel: new Beginnings<Label>(),
});

/** Sorts concepts with many comparisons before those with few, and those with as many by name. */
function placeOf({ id, prefLabel }: Concept, glossary: Glossary): string {
  const fewer = 1_000_000 - glossary.comparisonsWith(id).length;
  return `${String(fewer).padStart(7, '0')} ${normalize(prefLabel)}`;
}

/** The key from its second word on, from its third, and so on. */
const laterWords = (key: string): string[] =>
  [...key.matchAll(/ /g)].map(({ index }) => key.slice(index + 1));
