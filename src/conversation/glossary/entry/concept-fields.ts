import { conceptsField, type EntryField, listField, textField } from './entry-field.ts';
import { traitsField } from './traits-field.ts';

/** What is written of a concept, the most needed first. */
export const CONCEPT_FIELDS: readonly EntryField[] = [
  textField({
    id: 'name',
    of: 'prefLabel',
    label: 'entry.field.name',
    hint: 'entry.hint.name',
    isOptional: false,
    isLine: true,
    longest: 75,
  }),
  textField({
    id: 'definition',
    of: 'definition',
    label: 'entry.field.definition',
    hint: 'entry.hint.definition',
    isOptional: false,
  }),
  listField({ id: 'others', of: 'altLabels', label: 'entry.field.others', hint: 'entry.hint.others' }),
  conceptsField({ id: 'kind', of: 'broader', label: 'entry.field.kind', hint: 'entry.hint.kind' }),
  traitsField,
  listField({ id: 'points', of: 'points', label: 'entry.field.points', hint: 'entry.hint.points' }),
  conceptsField({ id: 'related', of: 'related', label: 'entry.field.related', hint: 'entry.hint.related' }),
  textField({
    id: 'sense',
    of: 'sense',
    label: 'entry.field.sense',
    hint: 'entry.hint.sense',
    isLine: true,
    longest: 40,
  }),
  listField({ id: 'tags', of: 'tags', label: 'entry.field.tags', hint: 'entry.hint.tags' }),
  listField({ id: 'sources', of: 'sources', label: 'entry.field.sources', hint: 'entry.hint.sources' }),
  textField({
    id: 'usage',
    of: 'scopeNote',
    label: 'entry.field.usage',
    hint: 'entry.hint.usage',
    isLine: true,
    longest: 600,
  }),
];
