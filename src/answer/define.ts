import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf, Characteristic, Correction, Named } from './answer.ts';
import { fromEntries } from './from-entry.ts';
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

export const nameOf = (concept: Concept): Named => ({ id: concept.id, label: qualifiedLabel(concept) });

/** What is recorded of the concept, in the order in which its genera ask. */
export const characteristicsOf = (concept: Concept, glossary: Glossary): Characteristic[] =>
  [...glossary.aspects(concept)].flatMap(([id, aspect]) => {
    const value = concept.characteristics[id];
    return value === undefined || value === null ? [] : [{ aspect, value }];
  });
