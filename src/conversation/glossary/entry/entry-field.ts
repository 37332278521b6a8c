import type { Resources } from '../../../answer/resources.ts';
import type { Messages } from '../../../messages/messages.ts';
import { findConcept, nameFor } from '../find-entry.ts';
import { linesIn } from './lines.ts';

type MessageKey = Parameters<Messages['say']>[0];

/** An entry as plain data, as far as it is read. */
export type Data = Readonly<Record<string, unknown>>;

/** A field of an entry as a field of a form. */
export interface EntryField {
  /** Of the form's field. */
  readonly id: string;
  /** The entry's field. */
  readonly of: string;
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly isOptional: boolean;
  readonly isLine?: boolean;
  /** In UTF-16 units, where it is less than a form takes. */
  readonly longest?: number;
  /** What stands in the form for an entry. */
  write(data: Data, resources: Resources): string;
  /** What an entry says whose form was filled in like this; what comes before it in the form is read already. */
  read(text: string, data: Data, resources: Resources): Read;
}

/** A value, nothing for what is left out; or what is wrong. */
type Read = { readonly value: unknown } | { readonly fault: string };

type Part = Pick<EntryField, 'id' | 'of' | 'label' | 'hint'> & Partial<EntryField>;

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A text. */
export const textField = (part: Part): EntryField => ({
  isOptional: true,
  write: (data) => (typeof data[part.of] === 'string' ? String(data[part.of]) : ''),
  read: (text) => ({ value: text.trim() === '' ? undefined : text.trim() }),
  ...part,
});

/** Texts, one a line. */
export const listField = (part: Part): EntryField => ({
  isOptional: true,
  write: (data) => textsIn(data[part.of]).join('\n'),
  read: (text) => ({ value: linesOrNothing(text) }),
  ...part,
});

function linesOrNothing(text: string): string[] | undefined {
  const lines = linesIn(text);
  return lines.length === 0 ? undefined : lines;
}

/** Concepts by their names, one a line. */
export const conceptsField = (part: Part): EntryField => ({
  isOptional: true,
  write: (data, resources) =>
    textsIn(data[part.of])
      .map((id) => nameFor(id, resources))
      .join('\n'),
  read(text, _data, resources) {
    const found = linesIn(text).map((name) => findConcept(name, resources));
    const faults = found.flatMap((each) => ('says' in each ? [each.says] : []));
    if (faults.length > 0) return { fault: faults.join(' ') };
    const ids = found.flatMap((each) => ('id' in each ? [each.id] : []));
    return { value: ids.length === 0 ? undefined : ids };
  },
  ...part,
});
