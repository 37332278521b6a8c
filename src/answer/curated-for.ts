import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Correction } from './answer.ts';

/** What a comparison is about, and where that isn't what was named. */
export interface Compared {
  readonly concepts: readonly Concept[];
  readonly readAs: readonly Correction[];
}

/**
 * Puts what is really compared in the place of what was named, where there is no curated comparison of the concepts as
 * named but there is one of their stand-ins: "REST API vs SOAP" compares REST with SOAP.
 */
export function standIns(concepts: readonly Concept[], glossary: Glossary): Compared {
  const asNamed = { concepts, readAs: [] };
  if (isCurated(concepts, glossary)) return asNamed;
  const replaced = concepts.map((concept) => standInOf(concept, glossary) ?? concept);
  if (!isCurated(replaced, glossary)) return asNamed;
  const readAs = concepts.flatMap((concept, index) => {
    const to = replaced[index];
    return to === undefined || to === concept
      ? []
      : [{ from: qualifiedLabel(concept), to: qualifiedLabel(to) }];
  });
  return { concepts: replaced, readAs };
}

const isCurated = (concepts: readonly Concept[], glossary: Glossary): boolean =>
  glossary.comparison(concepts.map(({ id }) => id)) !== undefined;

const standInOf = ({ comparedAs }: Concept, glossary: Glossary): Concept | undefined =>
  comparedAs === undefined ? undefined : glossary.concept(comparedAs);
