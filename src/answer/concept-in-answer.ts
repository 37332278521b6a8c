import { type Concept, characteristicOf, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Characteristic, Named, Option } from './answer.ts';
import { preview } from './preview.ts';

/** A concept as answers name it. */
export const nameOf = (concept: Concept): Named => ({ id: concept.id, label: qualifiedLabel(concept) });

/** A concept as one of several that may be meant. */
export const optionOf = (concept: Concept): Option => ({
  ...nameOf(concept),
  preview: preview(concept.definition),
});

/** Room for a definition beside a table: its first sentence. */
const DEFINITION = 320;

/** A concept as one side of a comparison. */
export const sideOf = (concept: Concept) => ({
  ...nameOf(concept),
  definition: preview(concept.definition, DEFINITION),
});

/** What is recorded of the concept, in the order in which its genera ask. */
export const characteristicsOf = (concept: Concept, glossary: Glossary): Characteristic[] =>
  [...glossary.aspects(concept)].flatMap(([id, aspect]) => {
    const value = characteristicOf(concept, id);
    return value === undefined || value === null ? [] : [{ aspect, value }];
  });
