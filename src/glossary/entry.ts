import type { Comparison } from './comparison.ts';
import type { Concept } from './concept.ts';

/** What a glossary holds. */
export type Entry = Concept | Comparison;

export const isConcept = (entry: Entry): entry is Concept => entry.kind === 'concept';
export const isComparison = (entry: Entry): entry is Comparison => entry.kind === 'comparison';
