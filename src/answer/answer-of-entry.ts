import type { Concept } from '../glossary/concept.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf } from './answer.ts';
import { curatedComparison } from './curated.ts';
import { defineConcept } from './define.ts';
import type { Resources } from './resources.ts';

/**
 * The answer that an entry gives, as if it were in the glossary already: so its editor sees beforehand what people are going to. Nothing
 * for a comparison of what isn't there.
 */
export function answerOfEntry(
  entry: Entry,
  resources: Resources,
): AnswerOf<'definition' | 'comparison'> | undefined {
  const glossary = new Glossary([], resources.glossary);
  glossary.put(entry);
  const seen: Resources = Object.create(resources, { glossary: { value: glossary } });
  if (isConcept(entry)) return defineConcept(entry, [], seen);
  const concepts = entry.between.flatMap((id): Concept[] => {
    const concept = glossary.concept(id);
    return concept === undefined ? [] : [concept];
  });
  if (concepts.length < entry.between.length) return undefined;
  return curatedComparison({ comparison: entry, concepts, readAs: [] }, [], seen);
}
