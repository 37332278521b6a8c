import { qualifiedLabel } from '../glossary/concept.ts';
import { type Entry, isConcept } from '../glossary/entry.ts';
import type { Glossary } from '../glossary/glossary.ts';

/** What people call an entry: a concept's label, or those of the concepts that are compared. */
export function namesOf(entry: Entry, glossary: Pick<Glossary, 'concept'>): string[] {
  if (isConcept(entry)) return [qualifiedLabel(entry)];
  return entry.between.map((id) => {
    const concept = glossary.concept(id);
    return concept === undefined ? id : qualifiedLabel(concept);
  });
}
