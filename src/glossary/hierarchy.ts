import { type Concept, isGenus } from './concept.ts';

type Find = (id: string) => Concept | undefined;

/** What `concept` is a kind of, directly or over some steps: nearest first, each once, itself left out. */
export function ancestorsOf(concept: Concept, find: Find): Concept[] {
  const found = new Map<string, Concept>();
  let level = [concept];
  while (level.length > 0) {
    const next = level.flatMap((each) => each.broader.map(find)).filter((each) => each !== undefined);
    level = [...new Set(next)].filter((each) => each.id !== concept.id && !found.has(each.id));
    for (const each of level) found.set(each.id, each);
  }
  return [...found.values()];
}

/** Aspect id → label: what the genera of `concept` ask of it, in the order in which they ask, the nearest genus first. */
export function aspectsOf(concept: Concept, find: Find): Map<string, string> {
  const genera = ancestorsOf(concept, find).filter(isGenus);
  return new Map(genera.flatMap((genus) => Object.entries(genus.aspects)));
}

/** What all of the concepts are a kind of, the nearest to the first of them first. */
export function commonGenera(
  [first, ...others]: readonly Concept[],
  ancestors: (concept: Concept) => readonly Concept[],
): Concept[] {
  if (first === undefined) return [];
  const above = others.map((concept) => new Set(ancestors(concept).map(({ id }) => id)));
  return ancestors(first).filter(({ id }) => above.every((ids) => ids.has(id)));
}
