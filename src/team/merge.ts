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

/** Lists whose items stand for themselves: what one adds is beside what another does. */
const GROWING = new Set(['altLabels', 'hiddenLabels', 'broader', 'points', 'related', 'tags', 'sources']);

/** Makes one version of two that were made from the same one: the three-way merge, field by field. */
export function merge(base: Entry | undefined, mine: Entry, theirs: Entry): Merge {
  const [was, wanted, is] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const changed = changesBetween(base, mine).map(({ field }) => field);
  const together = new Map<string, unknown>();
  for (const field of changed) {
    const three = { was: was.get(field), mine: wanted.get(field), theirs: is.get(field) };
    if (areSame(three.theirs, three.was) || areSame(three.theirs, three.mine))
      together.set(field, three.mine);
    else if (GROWING.has(field)) {
      const list = listOf(three);
      if (list !== undefined) together.set(field, list);
    }
  }
  const conflicts = changed
    .filter((field) => !together.has(field))
    .map((field) => ({
      field,
      ...(was.has(field) && { base: was.get(field) }),
      ...(wanted.has(field) && { mine: wanted.get(field) }),
      ...(is.has(field) && { theirs: is.get(field) }),
    }));
  const merged = structuredClone(theirs) as unknown as Record<string, unknown>;
  for (const [field, value] of together) set(merged, field, value);
  const { success, data } = entrySchema.safeParse(merged);
  return { conflicts, ...(success && { entry: data }) };
}

/** Whose of two changes of a field is to stand. */
export type Choice = 'mine' | 'theirs';

/**
 * Both people's changes, and where they conflict what somebody chose; as plain data, by the fields' names.
 * @returns nothing where a conflict is still open, or there is nothing to put together.
 */
export function settled(
  { entry, conflicts }: Merge,
  choices: Readonly<Record<string, Choice>>,
): Readonly<Record<string, unknown>> | undefined {
  const isOpen = conflicts.some(({ field }) => !Object.hasOwn(choices, field));
  if (entry === undefined || isOpen) return undefined;
  const data = structuredClone(entry) as unknown as Record<string, unknown>;
  for (const { field, mine } of conflicts) if (choices[field] === 'mine') set(data, field, mine);
  return data;
}

/** Both changes of a list, where one of them at least does nothing but add; its items come after those of the other. */
function listOf(three: Readonly<Record<'was' | 'mine' | 'theirs', unknown>>): unknown[] | undefined {
  const [was, mine, theirs] = [three.was, three.mine, three.theirs].map(
    (value) => (value ?? []) as unknown[],
  );
  if (was === undefined || mine === undefined || theirs === undefined) return undefined;
  const onto = (list: readonly unknown[], added: readonly unknown[]): unknown[] => [
    ...list,
    ...added.filter((each) => !was.includes(each) && !list.includes(each)),
  ];
  if (onlyAdds(was, mine)) return onto(theirs, mine);
  return onlyAdds(was, theirs) ? onto(mine, theirs) : undefined;
}

/** Whether all that was there is there still, in its order. */
const onlyAdds = (was: readonly unknown[], is: readonly unknown[]): boolean =>
  areSame(
    was,
    is.filter((each) => was.includes(each)),
  );

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
