import { normalize } from '../../lookup/normalize.ts';
import type { Concept } from '../concept.ts';
import { groupBy } from '../group-by.ts';
import type { Fault } from './fault.ts';
import type { Sourced } from './sourced.ts';

interface Use {
  readonly owner: Sourced<Concept>;
  readonly path: readonly PropertyKey[];
  readonly label: string;
}

/** Labels that several concepts claim, where not every one of them says by its `sense` which it is. */
export function checkLabels(concepts: readonly Sourced<Concept>[]): Fault[] {
  const uses = groupBy(concepts.flatMap(usesOf), (use) => normalize(use.label));
  return [...uses.values()].flatMap((sharing) => {
    const owners = new Set(sharing.map((use) => use.owner));
    if (owners.size < 2) return [];
    const senses = new Set([...owners].map((owner) => owner.entry.sense));
    if (senses.size === owners.size && !senses.has(undefined)) return [];
    return sharing.map((use) => {
      const others = [...owners].filter((owner) => owner !== use.owner).map((owner) => owner.file);
      return use.owner.fault(
        use.path,
        `the label “${use.label}” is also one of ${others.join(', ')}; give each a sense of its own, or drop it in one`,
      );
    });
  });
}

function usesOf(owner: Sourced<Concept>): Use[] {
  const { prefLabel, altLabels, hiddenLabels } = owner.entry;
  return [
    { owner, path: ['prefLabel'], label: prefLabel },
    ...altLabels.map((label, index) => ({ owner, path: ['altLabels', index], label })),
    ...hiddenLabels.map((label, index) => ({ owner, path: ['hiddenLabels', index], label })),
  ];
}
