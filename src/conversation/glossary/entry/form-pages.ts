import type { Field, Form, FormRoom, Values } from '../../form.ts';
import type { Visit } from '../visit.ts';
import { titleFor } from './draft-title.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { EntryField } from './entry-field.ts';
import { fieldsFor, valueIn } from './read-entry-form.ts';

/** The fields of a draft that a form can hold, form by form. What is too long for a field is left as it is. */
export function formPages(draft: EntryDraft, { means, surface }: Visit): readonly (readonly EntryField[])[] {
  const { resources } = means;
  const { room } = surface;
  const fields = fieldsFor(draft.kind).filter((field) => fits(field, draft));
  const count = Math.ceil(fields.length / room.fields);
  return Array.from({ length: count }, (_, index) =>
    fields.slice(index * room.fields, (index + 1) * room.fields),
  );

  function fits(field: EntryField, of: EntryDraft): boolean {
    return valueIn(field, of, resources).length <= longestOf(field, room);
  }
}

const longestOf = ({ longest = Infinity }: EntryField, room: FormRoom): number =>
  Math.min(longest, room.text);

/** A form of a draft. @param page from 0. */
export function entryForm(draft: EntryDraft, page: number, visit: Visit): Omit<Form, 'token'> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  const pages = formPages(draft, visit);
  const left = fieldsFor(draft.kind).filter((field) => !pages.flat().includes(field));
  const notes = [
    say('entry.note', { purpose: draft.purpose }),
    ...(left.length === 0
      ? []
      : [say('entry.note.tooLong', { fields: messages.list(left.map(({ label }) => say(label))) })]),
  ];
  return {
    title: titleFor(draft, page, pages.length, messages),
    note: notes.join(' '),
    submit: pages.length > 1 ? say('form.send') : say('entry.submit', { purpose: draft.purpose }),
    fields: (pages[page] ?? []).map(
      (field): Field => ({
        kind: 'text',
        id: field.id,
        label: say(field.label),
        hint: say(field.hint),
        isOptional: field.isOptional,
        isLine: field.isLine,
        longest: longestOf(field, surface.room),
        value: valueIn(field, draft, means.resources),
      }),
    ),
  };
}

/** A draft with what was filled into one of its forms. A field that was left empty says nothing. */
export function withValues(draft: EntryDraft, page: number, values: Values, visit: Visit): EntryDraft {
  const shown = (formPages(draft, visit)[page] ?? []).map(({ id }) => [id, values[id] ?? ''] as const);
  return { ...draft, values: { ...draft.values, ...Object.fromEntries(shown) } };
}
