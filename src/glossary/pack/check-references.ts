import type { Concept } from '../concept.ts';
import { type Entry, isComparison, isConcept } from '../entry.ts';
import { groupBy } from '../group-by.ts';
import type { Fault } from './fault.ts';
import { indexById, type Sourced } from './sourced.ts';

/** Ids that two files share, and ids that no file has. What names an entry of `unread` can't be judged yet. */
export function checkReferences(entries: readonly Sourced[], unread: ReadonlySet<string>): Fault[] {
  const byId = groupBy(entries, (sourced) => sourced.entry.id);
  const twice = [...byId.values()].flatMap((sharing) =>
    sharing
      .slice(1)
      .map((sourced) => sourced.fault([], `the id “${sourced.entry.id}” is taken by ${sharing[0]?.file}`)),
  );
  const kinds = new Map([...byId].map(([id, [first]]) => [id, first?.entry.kind]));
  const dangling = entries.flatMap((sourced) =>
    referencesOf(sourced.entry).flatMap(({ path, id }) => {
      if (kinds.get(id) === 'concept' || unread.has(id)) return [];
      const problem = kinds.has(id) ? 'is a comparison, where a concept belongs' : 'is no entry of the pack';
      return [sourced.fault(path, `${String(path[0])}: “${id}” ${problem}`)];
    }),
  );
  return [...twice, ...dangling];
}

function referencesOf(entry: Entry): { path: PropertyKey[]; id: string }[] {
  const references: { path: PropertyKey[]; id: string }[] = [];
  const add = (field: string, ids: readonly string[]) => {
    ids.forEach((id, index) => {
      references.push({ path: [field, index], id });
    });
  };
  if (isConcept(entry)) {
    add('broader', entry.broader);
    add('related', entry.related);
    if (entry.comparedAs !== undefined) references.push({ path: ['comparedAs'], id: entry.comparedAs });
  }
  if (isComparison(entry)) add('between', entry.between);
  return references;
}

/** Concepts that are, over some steps, a kind of themselves. */
export function checkHierarchy(concepts: readonly Sourced<Concept>[]): Fault[] {
  const byId = indexById(concepts);
  return concepts.flatMap((sourced) => {
    const seen = new Set<string>();
    const pending = [...sourced.entry.broader];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (id === sourced.entry.id)
        return [sourced.fault(['broader'], `broader: “${id}” ends up being a kind of itself`)];
      if (seen.has(id)) continue;
      seen.add(id);
      pending.push(...(byId.get(id)?.entry.broader ?? []));
    }
    return [];
  });
}
