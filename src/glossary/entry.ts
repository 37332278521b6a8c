import { z } from 'zod';
import { type Comparison, comparisonSchema } from './comparison.ts';
import { type Concept, conceptSchema } from './concept.ts';

/** What a glossary holds. */
export const entrySchema = z.discriminatedUnion(
  'kind',
  [conceptSchema, comparisonSchema],
  'is neither “concept” nor “comparison”',
);

export type Entry = z.infer<typeof entrySchema>;

export const isConcept = (entry: Entry): entry is Concept => entry.kind === 'concept';
export const isComparison = (entry: Entry): entry is Comparison => entry.kind === 'comparison';
