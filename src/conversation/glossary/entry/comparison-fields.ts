import { conceptsField, type EntryField, listField, textField } from './entry-field.ts';
import { rowsField } from './rows-field.ts';

/** What is written of a comparison, the most needed first. */
export const COMPARISON_FIELDS: readonly EntryField[] = [
  conceptsField({
    id: 'between',
    of: 'between',
    label: 'entry.field.between',
    hint: 'entry.hint.between',
    isOptional: false,
  }),
  textField({
    id: 'gist',
    of: 'gist',
    label: 'entry.field.gist',
    hint: 'entry.hint.gist',
    isOptional: false,
    longest: 500,
  }),
  rowsField,
  listField({ id: 'choose', of: 'chooseWhen', label: 'entry.field.choose', hint: 'entry.hint.choose' }),
  listField({ id: 'points', of: 'points', label: 'entry.field.points', hint: 'entry.hint.points' }),
  listField({ id: 'tags', of: 'tags', label: 'entry.field.tags', hint: 'entry.hint.tags' }),
  listField({ id: 'sources', of: 'sources', label: 'entry.field.sources', hint: 'entry.hint.sources' }),
];
