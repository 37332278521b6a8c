import type { Concept } from '../glossary/concept.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { characteristicsOf, nameOf } from './concept-in-answer.ts';
import { fromEntries } from './from-entries.ts';
import type { Resources } from './resources.ts';

/** What a concept is. */
export function defineConcept(
  concept: Concept,
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'definition'> {
  const { glossary } = resources;
  return {
    kind: 'definition',
    concept: nameOf(concept),
    definition: concept.definition,
    altLabels: [...concept.altLabels],
    ...(concept.scopeNote !== undefined && { scopeNote: concept.scopeNote }),
    broader: concept.broader.flatMap((id) => glossary.concept(id) ?? []).map(nameOf),
    characteristics: characteristicsOf(concept, glossary),
    points: [...concept.points],
    ...fromEntries([concept], [concept], corrections, resources),
  };
}
