import { z } from 'zod';
import { MOST_COMPARED } from '../glossary/comparison.ts';

/** What a person meant. Terms are texts as they were typed, in the order asked. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('define'),
    terms: z.tuple([z.string()]),
    /** What the question before it in the same thread asked the meaning of. */
    after: z.exactOptional(z.string()),
  }),
  z.strictObject({ kind: z.literal('compare'), terms: z.array(z.string()).min(2).max(MOST_COMPARED) }),
  z.strictObject({ kind: z.literal('help') }),
]);

export type Question = z.infer<typeof questionSchema>;

/** One way to understand a text: which of several is right can depend on what the glossary holds. */
export interface Reading {
  readonly kind: 'define' | 'compare';
  readonly terms: readonly string[];
  /**
   * Whether the text asks for it in so many words ("difference between X and Y") and nobody could take it for anything
   * else. Only such questions are answered where nobody asked the bot.
   */
  readonly explicit: boolean;
  /** Grammar alone would not read it so: it counts only if the glossary knows every term. */
  readonly weak?: true;
  /** Where the terms are at home, as the text says: "Java" of "== vs equals in Java". */
  readonly within?: string;
}
