import type { Entry } from '../glossary/entry.ts';
import { areSame, fieldsOf } from './fields.ts';

/** What is another in one of two versions of an entry; nothing stands where a version lacks it. */
export interface Change {
  /** "definition", or where a field has keys "characteristics.transport". */
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What changes from one version of an entry to another, field by field; no version where there is none yet, or none any more. */
export function changesBetween(before: Entry | undefined, after: Entry | undefined): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !areSame(old.get(field), now.get(field)))
    .map((field) => ({
      field,
      ...(old.has(field) && { before: old.get(field) }),
      ...(now.has(field) && { after: now.get(field) }),
    }));
}

/** Whether two versions of an entry say the same; none is like none. */
export const isSame = (one: Entry | undefined, other: Entry | undefined): boolean =>
  one?.kind === other?.kind && changesBetween(one, other).length === 0;
