import { type Entry, isConcept } from '../../glossary/entry.ts';
import type { Found } from '../../interchange/format.ts';
import { saidIds, withFreeIds } from '../../interchange/with-free-ids.ts';
import { changesBetween } from '../changes.ts';
import type { View } from '../view.ts';

/**
 * The entries of an import; ids that no file says are new to the team, but for what is there to the letter: that is the same
 * entry, imported before.
 */
export function withTeamIds(found: readonly Found[], { glossary }: View): readonly Found[] {
  const made = new Set(found.flatMap(({ entry, madeFrom }) => (madeFrom === undefined ? [] : [entry.id])));
  const there: Found[] = [];
  const others: Found[] = [];
  for (const each of found) {
    const before = each.madeFrom === undefined ? undefined : glossary.entry(each.entry.id);
    const entry = before === undefined ? each.entry : asImported(each.entry, before, made);
    const isThere = before?.kind === entry.kind && changesBetween(before, entry).length === 0;
    if (isThere) there.push({ ...each, entry });
    else others.push(each);
  }
  const taken = new Set([
    ...[...glossary.concepts()].map(({ id }) => id),
    ...glossary.comparisons().map(({ id }) => id),
    ...saidIds(found),
  ]);
  return [...there, ...withFreeIds(others, taken)];
}

/** An entry without what it says is worth reading next in the same import, if that was left out before. */
function asImported(entry: Entry, before: Entry, made: ReadonlySet<string>): Entry {
  if (!isConcept(entry) || !isConcept(before)) return entry;
  return { ...entry, related: entry.related.filter((id) => before.related.includes(id) || !made.has(id)) };
}
