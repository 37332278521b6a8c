import type { Comparison } from '../comparison.ts';
import type { Concept } from '../concept.ts';
import { isComparison, isConcept } from '../entry.ts';
import { checkCharacteristics } from './check-characteristics.ts';
import { checkComparisons } from './check-comparisons.ts';
import { checkLabels } from './check-labels.ts';
import { checkHierarchy, checkReferences } from './check-references.ts';
import type { Fault } from './fault.ts';
import type { Sourced } from './sourced.ts';

/**
 * What is wrong between entries that are right one by one.
 * @param unread ids of the entries that are wrong by themselves, and so not among `entries`.
 */
export function checkEntries(entries: readonly Sourced[], unread: ReadonlySet<string>): Fault[] {
  const concepts = entries.filter((sourced): sourced is Sourced<Concept> => isConcept(sourced.entry));
  const comparisons = entries.filter((sourced): sourced is Sourced<Comparison> =>
    isComparison(sourced.entry),
  );
  return [
    ...checkReferences(entries, unread),
    ...checkHierarchy(concepts),
    ...checkLabels(concepts),
    ...checkCharacteristics(concepts),
    ...checkComparisons(comparisons),
  ];
}
