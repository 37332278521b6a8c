import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { Beginnings } from './beginnings.ts';
import { type Label, labelsOf } from './label.ts';
import type { Lookup } from './lookup.ts';
import { normalize } from './normalize.ts';

/** What a completion is made from. */
interface Known {
  readonly glossary: Glossary;
  readonly lookup: Lookup;
}

/** In the order in which labels that fit alike are suggested. */
const KINDS = ['prefLabel', 'altLabel', 'hiddenLabel'] as const;

/** Suggests labels while somebody types. Each of them, asked for, names one concept and no other. */
export class Completion {
  readonly #glossary: Glossary;
  readonly #lookup: Lookup;
  readonly #labels: readonly Beginnings<Label>[];
  readonly #laterWords: readonly Beginnings<Label>[];
  /** The concepts with most comparisons first. */
  readonly #telling: readonly Concept[];

  constructor({ glossary, lookup }: Known) {
    this.#glossary = glossary;
    this.#lookup = lookup;
    const concepts = [...glossary.concepts()];
    const labels = concepts.flatMap(labelsOf);
    const ofKind = KINDS.map((kind) => labels.filter((label) => label.kind === kind));
    this.#labels = ofKind.map((some) => new Beginnings(some.map((label) => [label.key, label])));
    this.#laterWords = ofKind.map((some) => new Beginnings(some.flatMap(laterWordsOf)));
    const told = new Map(concepts.map(({ id }) => [id, glossary.comparisonsWith(id).length]));
    this.#telling = concepts.sort((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0));
  }

  /**
   * At most `limit` labels, one a concept: those that are the text, that begin with it, that have a word which does, and then
   * what is like it; for no text, those of the concepts that there is most to tell of.
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

  /** Concepts, by their ids, with the label that fits the text; best first, made as they are asked for. */
  *#candidates(text: string, limit: number): Iterable<readonly [id: string, label?: Label]> {
    const key = normalize(text);
    if (key === '') {
      for (const { id } of this.#telling) yield [id];
      return;
    }
    for (const labels of this.#labels)
      for (const [found, label] of labels.of(key)) {
        if (found !== key) break;
        yield [label.conceptId, label];
      }
    for (const labels of [...this.#labels, ...this.#laterWords])
      for (const [, label] of labels.of(key)) yield [label.conceptId, label];
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

  #names(label: string, id: string): boolean {
    const { verdict, matches } = this.#lookup.find(label);
    const [match] = matches;
    return verdict === 'answer' && match?.conceptId === id && match.how === 'exact';
  }
}

/** The label from its second word on, from its third, and so on. */
const laterWordsOf = (label: Label): (readonly [key: string, label: Label])[] =>
  [...label.key.matchAll(/ /g)].map(({ index }) => [label.key.slice(index + 1), label]);
