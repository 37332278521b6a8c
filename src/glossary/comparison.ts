import { z } from 'zod';
import { line, listOf, prose, slug } from './fields.ts';
import { provenance } from './provenance.ts';

/** Concepts that one comparison holds at the most. */
export const MOST_COMPARED = 6;

const row = z.strictObject({
  aspect: line(60),
  /** One value a concept, in the order of `between`. */
  values: z.array(line(240)),
});

/** A curated account of how two or more concepts differ. */
export const comparisonSchema = z.strictObject({
  kind: z.literal('comparison'),
  ...provenance,
  /** Ids of the concepts compared, in the order of the columns. */
  between: z
    .array(slug)
    .min(2, 'compares fewer than two concepts')
    .max(MOST_COMPARED, 'compares more than six concepts'),
  /** The difference in one or two sentences. */
  gist: prose(500),
  points: listOf(line(320), 8),
  rows: z.array(row).min(1, 'has no row').max(30, 'has more than 30 rows'),
  /** One line a concept, in the order of `between`, where one chooses between them. */
  chooseWhen: z.exactOptional(z.array(line(240))),
});

export type Comparison = z.infer<typeof comparisonSchema>;

/** The same key for the same set of concepts, whatever the order they were asked in. */
export const comparisonKey = (ids: readonly string[]): string => [...ids].sort().join('\n');
