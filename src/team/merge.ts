import { type Entry, entrySchema } from '../glossary/entry.ts';
import { changesBetween } from './changes.ts';
import { areSame, fieldsOf } from './fields.ts';

/** A field that two people changed, each to something else. */
interface Conflict {
  readonly field: string;
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

export interface Merge {
  /** Both people's changes, without mine where they conflict; nothing where together they make no entry. */
  readonly entry?: Entry;
  readonly conflicts: readonly Conflict[];
}

/** Makes one version of two that were made from the same one: the three-way merge, field by field. */
export function merge(base: Entry | undefined, mine: Entry, theirs: Entry): Merge {
  const [was, wanted, is] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const changed = changesBetween(base, mine).map(({ field }) => field);
  const isFree = (field: string): boolean =>
    areSame(is.get(field), was.get(field)) || areSame(is.get(field), wanted.get(field));
  const conflicts = changed
    .filter((field) => !isFree(field))
    .map((field) => ({
      field,
      ...(was.has(field) && { base: was.get(field) }),
      ...(wanted.has(field) && { mine: wanted.get(field) }),
      ...(is.has(field) && { theirs: is.get(field) }),
    }));
  const merged = structuredClone(theirs) as unknown as Record<string, unknown>;
  for (const field of changed.filter(isFree)) set(merged, field, wanted.get(field));
  const { success, data } = entrySchema.safeParse(merged);
  return { conflicts, ...(success && { entry: data }) };
}

/** Sets a field, or one of its keys; takes it away where there is no value. */
function set(entry: Record<string, unknown>, field: string, value: unknown): void {
  const [name = '', key] = field.split('.');
  const [holder, property] = key === undefined ? [entry, name] : [keyed(entry, name), key];
  if (value === undefined) delete holder[property];
  else holder[property] = value;
}

function keyed(entry: Record<string, unknown>, name: string): Record<string, unknown> {
  entry[name] ??= {};
  return entry[name] as Record<string, unknown>;
}
