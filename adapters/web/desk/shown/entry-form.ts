import type { EntryDraft } from '../../../../src/conversation/glossary/entry/entry-draft.ts';
import { fieldsFor, valueIn } from '../../../../src/conversation/glossary/entry/read-entry-form.ts';
import type { Seat } from '../seat.ts';

/** The form of an entry, for the page. */
export interface ShownForm {
  readonly kind: EntryDraft['kind'];
  /** The version that it begins with. */
  readonly base: number;
  readonly title: string;
  readonly note: string;
  readonly submit: string;
  readonly fields: readonly ShownField[];
}

export interface ShownField {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly isOptional: boolean;
  readonly isLine: boolean;
  /** In UTF-16 units. */
  readonly longest: number;
  readonly value: string;
  /** Whether its lines name entries, which the page completes. */
  readonly namesEntries: boolean;
}

/** What the longest of all fields takes. */
const LONGEST = 100_000;
const OF_ENTRIES = new Set(['broader', 'related', 'between']);

export function formOf(draft: EntryDraft, { messages: { say }, means }: Seat): ShownForm {
  const { kind, base, purpose, data } = draft;
  const isNew = base === 0 && data.id === undefined;
  return {
    kind,
    base,
    title:
      purpose === 'approve'
        ? say('entry.title.suggest', { purpose, isNew: String(isNew), kind })
        : say('entry.title', { isNew: String(isNew), kind }),
    note: say('entry.note', { purpose }),
    submit: say('entry.submit', { purpose }),
    fields: fieldsFor(kind).map((field) => ({
      id: field.id,
      label: say(field.label),
      hint: say(field.hint),
      isOptional: field.isOptional,
      isLine: field.isLine ?? false,
      longest: field.longest ?? LONGEST,
      value: valueIn(field, draft, means.resources),
      namesEntries: OF_ENTRIES.has(field.of),
    })),
  };
}
