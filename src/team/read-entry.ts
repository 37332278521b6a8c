import { type Entry, entrySchema } from '../glossary/entry.ts';
import { refusalsOf } from '../glossary/pack/refusals.ts';
import type { EntryFault } from './entry-fault.ts';

/** Reads what somebody handed in as an entry: the entry, or all that its fields' own rules have against it. */
export function readEntry(
  data: unknown,
): { readonly entry: Entry; readonly faults?: never } | { readonly faults: readonly EntryFault[] } {
  const result = entrySchema.safeParse(data, { reportInput: true });
  if (result.success) return { entry: result.data };
  const faults = refusalsOf(result.error).map(({ path, message }): EntryFault => {
    const field = fieldOf(path);
    // The sentence begins with the field's name, which stands beside it here.
    const says = message.replace(/^[^ ]+?: (?=\S)/, '');
    return { field, problem: 'refused', says };
  });
  return { faults };
}

/** "rows[2].values[1]", counting from 1 as people do. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '') || 'kind';
