import { z } from 'zod';
import { option } from './answer.ts';
import { optionOf } from './concept-in-answer.ts';
import type { Resources } from './resources.ts';

/** What a glossary has to a text that may be a name or a description. */
export const searchSchema = z.strictObject({
  query: z.string(),
  /** `answer`: the first is meant. `choices`: one of them may be meant. `none`: they have at most some words in common with the text. */
  verdict: z.enum(['answer', 'choices', 'none']),
  /** Those found by their names first; of each way, the best first. */
  matches: z.array(
    option.extend({
      by: z.enum(['name', 'description']),
      /** 0 to 1: how like the name is, or how much of the text the entry has. */
      score: z.number().min(0).max(1),
    }),
  ),
});

export type SearchResult = z.infer<typeof searchSchema>;

/** Searches the names of concepts, and what is said of them. */
export function search(
  query: string,
  limit: number,
  { glossary, lookup, definitions }: Pick<Resources, 'glossary' | 'lookup' | 'definitions'>,
): SearchResult {
  const { verdict, matches: named } = lookup.list(query, limit);
  const described = definitions.search(query, limit);
  const found = new Map<string, Pick<SearchResult['matches'][number], 'by' | 'score'>>();
  for (const { conceptId, score } of named) found.set(conceptId, { by: 'name', score });
  for (const { conceptId, share } of described)
    if (!found.has(conceptId)) found.set(conceptId, { by: 'description', score: share });
  const isOffered = described.some(({ isWorthOffering }) => isWorthOffering);
  return {
    query,
    verdict: verdict === 'none' && isOffered ? 'choices' : verdict,
    matches: [...found]
      .flatMap(([id, how]) => {
        const concept = glossary.concept(id);
        return concept === undefined ? [] : [{ ...optionOf(concept), ...how }];
      })
      .slice(0, limit),
  };
}
