import type { Concept } from '../../src/glossary/concept.ts';

/** A way of looking things up that can be measured. */
export interface Engine {
  readonly name: string;
  /** Looks at everything for each query, so that it is asked fewer of them. */
  readonly slow?: boolean;
  build(known: Known): Searcher | Promise<Searcher>;
}

/** What an index is made from, in two forms, so that putting it in the other is no part of what an engine costs. */
export interface Known {
  readonly concepts: readonly Concept[];
  /** Every name of a concept by itself. */
  readonly names: readonly Name[];
}

export interface Name {
  readonly id: string;
  readonly text: string;
}

export const knownOf = (concepts: readonly Concept[]): Known => ({
  concepts,
  names: concepts.flatMap(({ id, prefLabel, altLabels, hiddenLabels }) =>
    [prefLabel, ...altLabels, ...hiddenLabels].map((text) => ({ id, text })),
  ),
});

/** The index that an engine made. */
export interface Searcher {
  /** What is timed. */
  search(text: string): Found | Promise<Found>;
  /** The first five, if `search` doesn't give what is farther down once it is sure. */
  list?(text: string): readonly string[];
  close?(): Promise<void>;
}

export interface Found {
  /** Of concepts, best first, one of each. */
  readonly ids: readonly string[];
  /** Whether the first is meant, any may be, or none is; engines that don't say so only rank. */
  readonly verdict?: 'answer' | 'choices' | 'none';
}

/** How many a search gives, at the least. */
export const FIVE = 5;
