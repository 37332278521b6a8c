import type { Resources } from '../../../answer/resources.ts';
import type { Faults } from '../../surfaces.ts';
import { COMPARISON_FIELDS } from './comparison-fields.ts';
import { CONCEPT_FIELDS } from './concept-fields.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { Data, EntryField } from './entry-field.ts';

export const fieldsFor = (kind: EntryDraft['kind']): readonly EntryField[] =>
  kind === 'concept' ? CONCEPT_FIELDS : COMPARISON_FIELDS;

/** What stands in a field of a form: what was filled in, else what the entry says. */
export const valueIn = (field: EntryField, { values, data }: EntryDraft, resources: Resources): string =>
  values[field.id] ?? field.write(data, resources);

/**
 * The entry that a draft comes to, and what is wrong with what was filled in. What no form has shown stays as it was, to the
 * letter.
 */
export function readEntryForm(
  { kind, data, values }: EntryDraft,
  resources: Resources,
): { readonly data: Data; readonly faults: Faults } {
  const { updated: _, contributors: __, ...entry } = data;
  const faults: Record<string, string> = {};
  const read: Record<string, unknown> = { ...entry, kind };
  for (const field of fieldsFor(kind)) {
    const text = values[field.id]?.replace(/\r\n?/g, '\n');
    if (text === undefined || text === field.write(data, resources)) continue;
    const result = field.read(text, read, resources);
    if ('fault' in result) faults[field.id] = result.fault;
    else if (result.value === undefined) delete read[field.of];
    else read[field.of] = result.value;
  }
  return { data: read, faults };
}
