import { type Concept, characteristicOf, isGenus } from '../../concept.ts';
import { isConcept } from '../../entry.ts';
import { aspectsOf } from '../../hierarchy.ts';
import type { Sourced } from '../sourced.ts';
import type { Rule } from './rule.ts';

/** So many of what its genus asks, a concept should answer: else a composed comparison is mostly “not recorded”. */
const ENOUGH = 0.75;

/** Concepts that leave open much of what their genus asks. */
export const coverage: Rule = (entries) => {
  const concepts = new Map<string, Concept>();
  for (const { entry } of entries) if (isConcept(entry)) concepts.set(entry.id, entry);
  return entries.flatMap((sourced) => adviceOn(sourced, (id) => concepts.get(id)));
};

function adviceOn(sourced: Sourced, find: (id: string) => Concept | undefined) {
  const { entry } = sourced;
  if (!isConcept(entry) || isGenus(entry)) return [];
  const asked = [...aspectsOf(entry, find).keys()];
  const open = asked.filter((aspect) => (characteristicOf(entry, aspect) ?? null) === null);
  if (open.length <= asked.length * (1 - ENOUGH)) return [];
  return [sourced.fault(['characteristics'], `characteristics: leaves open ${open.join(', ')}`)];
}
