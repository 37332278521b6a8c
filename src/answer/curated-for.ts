import type { Comparison } from '../glossary/comparison.ts';
import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Correction } from './answer.ts';

/** A curated comparison, the concepts it is asked for in the order asked, and where these aren't what was named. */
export interface Curated {
  readonly comparison: Comparison;
  readonly concepts: readonly Concept[];
  readonly readAs: readonly Correction[];
}

/**
 * The curated comparison of the concepts that were named or, where there is none, of their stand-ins: "REST API vs SOAP" is
 * answered by the comparison of REST with SOAP.
 */
export function curatedFor(named: readonly Concept[], glossary: Glossary): Curated | undefined {
  const comparison = comparisonOf(named, glossary);
  if (comparison !== undefined) return { comparison, concepts: named, readAs: [] };
  const concepts = named.map((concept) => standInOf(concept, glossary) ?? concept);
  const ofStandIns = comparisonOf(concepts, glossary);
  return (
    ofStandIns && {
      comparison: ofStandIns,
      concepts,
      readAs: named.flatMap((from, index) => readAs(from, concepts[index])),
    }
  );
}

/** The smallest curated comparison of all of the concepts and of more: what it says of these few holds without the others. */
export function curatedWithMore(concepts: readonly Concept[], glossary: Glossary): Curated | undefined {
  const [first, ...others] = concepts;
  const [smallest] = glossary
    .comparisonsWith(first?.id ?? '')
    .filter(({ between }) => others.every(({ id }) => between.includes(id)))
    .toSorted((a, b) => a.between.length - b.between.length);
  return smallest && { comparison: smallest, concepts, readAs: [] };
}

const comparisonOf = (concepts: readonly Concept[], glossary: Glossary): Comparison | undefined =>
  glossary.comparison(concepts.map(({ id }) => id));

const standInOf = ({ comparedAs }: Concept, glossary: Glossary): Concept | undefined =>
  comparedAs === undefined ? undefined : glossary.concept(comparedAs);

const readAs = (from: Concept, to: Concept | undefined): Correction[] =>
  to === undefined || to === from ? [] : [{ from: qualifiedLabel(from), to: qualifiedLabel(to) }];
