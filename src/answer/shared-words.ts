import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { curatedFor } from './curated-for.ts';
import type { Resolution } from './resolve.ts';
import type { Resources } from './resources.ts';

/**
 * Two terms, where one was shortened by words that it shares with the other: "function vs stored procedure" means the stored
 * function. Only where the short one as it stands has nothing to do with the other, and the long one is known and has.
 */
export function withSharedWords(
  resolutions: readonly Resolution[],
  resources: Pick<Resources, 'glossary' | 'lookup'>,
): readonly Resolution[] {
  const [one, other, ...more] = resolutions;
  if (one === undefined || other === undefined || more.length > 0) return resolutions;
  return [lengthened(one, other, resources), lengthened(other, one, resources)];
}

function lengthened(
  short: Resolution,
  long: Resolution,
  { glossary, lookup }: Pick<Resources, 'glossary' | 'lookup'>,
): Resolution {
  const shared = long.term.trim().split(/\s+/).slice(0, -1).join(' ');
  if (long.kind !== 'concept' || shared === '' || /\s/.test(short.term.trim())) return short;
  if (short.kind === 'concept' && areRelated(short.concept, long.concept, glossary)) return short;
  const { verdict, matches } = lookup.find(`${shared} ${short.term}`);
  const [match] = matches;
  if (verdict !== 'answer' || match === undefined || match.how === 'corrected') return short;
  const concept = glossary.concept(match.conceptId);
  if (concept === undefined) return short;
  return concept.id !== long.concept.id && areRelated(concept, long.concept, glossary)
    ? { kind: 'concept', term: short.term, concept, correction: { from: short.term, to: match.label.text } }
    : short;
}

/** Whether there is something to say of two concepts together: a comparison, or that they are of one kind, or one of the other. */
function areRelated(one: Concept, other: Concept, glossary: Glossary): boolean {
  const isAbove = (above: Concept, below: Concept) =>
    glossary.ancestors(below).some(({ id }) => id === above.id);
  return (
    one.id === other.id ||
    curatedFor([one, other], glossary) !== undefined ||
    glossary.commonGenera([one, other]).length > 0 ||
    isAbove(one, other) ||
    isAbove(other, one)
  );
}
