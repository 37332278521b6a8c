import { z } from 'zod';
import { answerSchema, named } from '../../../../src/answer/answer.ts';
import { searchSchema } from '../../../../src/answer/search.ts';
import { questionSchema } from '../../../../src/question/question.ts';
import { problemSchema } from '../../access/problem.ts';

/** What goes over the wire, by the names that the document has for it. */

const listed = {
  id: z.string(),
  /** What people call it, and the sense where several concepts share a name: "Port (network)". */
  label: z.string(),
  tags: z.array(z.string()),
  /** A day, "2026-11-23". */
  updated: z.exactOptional(z.string()),
  /** Where its page is, on the same server. */
  page: z.string(),
} as const;

const whole = {
  ...listed,
  lang: z.string(),
  points: z.array(z.string()),
  sources: z.array(z.string()),
  contributors: z.array(z.string()),
} as const;

const summary = z.strictObject({ kind: z.enum(['concept', 'comparison']), ...listed, preview: z.string() });

const concept = z.strictObject({
  kind: z.literal('concept'),
  ...whole,
  prefLabel: z.string(),
  sense: z.exactOptional(z.string()),
  altLabels: z.array(z.string()),
  definition: z.string(),
  scopeNote: z.exactOptional(z.string()),
  /** What it is directly a kind of. */
  broader: z.array(named),
  /** What its genera ask, in their order; `null` where nobody has recorded an answer. */
  characteristics: z.array(
    z.strictObject({ id: z.string(), aspect: z.string(), value: z.string().nullable() }),
  ),
  related: z.array(named),
  /** Of a genus: what it asks of its kinds. */
  aspects: z.array(z.strictObject({ id: z.string(), aspect: z.string() })),
  /** Comparisons that editors wrote of it. */
  comparisons: z.array(z.strictObject({ id: z.string(), label: z.string() })),
});

const comparison = z.strictObject({
  kind: z.literal('comparison'),
  ...whole,
  between: z.array(named),
  gist: z.string(),
  /** A value a concept, in the order of `between`. */
  rows: z.array(z.strictObject({ aspect: z.string(), values: z.array(z.string()) })),
  /** A line a concept, or none. */
  chooseWhen: z.array(z.string()),
});

const answered = z.strictObject({
  /** How it was understood; `null` where nothing was asked that has an answer here. */
  question: questionSchema.nullable(),
  answer: answerSchema,
});

export const SCHEMAS = {
  Answers: answered.extend({
    /** What else was asked, and its answers. */
    more: z.array(answered),
  }),
  Comparison: answerSchema,
  Entries: z.strictObject({
    /** How many there are on all pages. */
    total: z.int(),
    entries: z.array(summary),
    /** Asks for the next page; `null` on the last one. */
    next: z.string().nullable(),
  }),
  Entry: z.discriminatedUnion('kind', [concept, comparison]),
  Matches: searchSchema,
  Links: z.strictObject({
    name: z.string(),
    version: z.string(),
    links: z.record(z.string(), z.string()),
  }),
  Problem: problemSchema,
} as const;

export type Summary = z.infer<typeof summary>;
export type ConceptData = z.infer<typeof concept>;
export type ComparisonData = z.infer<typeof comparison>;
export type Answers = z.infer<typeof SCHEMAS.Answers>;
export type Entries = z.infer<typeof SCHEMAS.Entries>;
