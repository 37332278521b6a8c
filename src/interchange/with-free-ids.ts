import { type Entry, isComparison } from '../glossary/entry.ts';
import type { Found } from './format.ts';
import { uniqueSlug } from './slug.ts';

/**
 * The entries of one import, where an id that a file doesn't say itself is given anew unless it is free. Ids that files
 * say stay: the same id is the same entry.
 * @param taken the ids that are in use; those that are made are added.
 */
export function withFreeIds(entries: readonly Found[], taken: Set<string>): readonly Found[] {
  const changed = new Map<string, string>();
  for (const { entry, madeFrom } of entries) {
    if (madeFrom === undefined) continue;
    const id = uniqueSlug(madeFrom, taken);
    if (id !== entry.id) changed.set(entry.id, id);
  }
  if (changed.size === 0) return entries;
  return entries.map((found) => ({ ...found, entry: renamed(found.entry, changed) }));
}

/** The ids that the files say themselves. */
export const saidIds = (entries: readonly Found[]): string[] =>
  entries.flatMap(({ entry, madeFrom }) => (madeFrom === undefined ? [entry.id] : []));

function renamed(entry: Entry, changed: ReadonlyMap<string, string>): Entry {
  const idOf = (id: string): string => changed.get(id) ?? id;
  const id = idOf(entry.id);
  if (isComparison(entry)) return { ...entry, id, between: entry.between.map(idOf) };
  return {
    ...entry,
    id,
    broader: entry.broader.map(idOf),
    related: entry.related.map(idOf),
    ...(entry.comparedAs !== undefined && { comparedAs: idOf(entry.comparedAs) }),
  };
}
