import type { Glossary } from '../glossary/glossary.ts';
import type { Records } from '../store/store.ts';
import type { Suggestion } from '../store/team/suggestions.ts';
import { namesOf } from './names-of.ts';
import { storedEntry } from './stored-entry.ts';

/** There is no suggestion by that id. */
export interface NoSuchSuggestion {
  readonly kind: 'noSuchSuggestion';
  readonly id: string;
}

/** It was decided before. */
interface Decided {
  readonly kind: 'decided';
  readonly suggestion: Suggestion;
}

export type NotOpen = NoSuchSuggestion | Decided;

/** A suggestion that waits to be decided, or why there is none. */
export async function openSuggestion(
  { suggestions }: Pick<Records, 'suggestions'>,
  glossary: string,
  id: string,
): Promise<
  | { readonly suggestion: Suggestion; readonly why?: never }
  | { readonly suggestion?: never; readonly why: NotOpen }
> {
  const suggestion = await suggestions.suggestion(glossary, id);
  if (suggestion === undefined) return { why: { kind: 'noSuchSuggestion', id } };
  return suggestion.state === 'open' ? { suggestion } : { why: { kind: 'decided', suggestion } };
}

/** What the entry is called that a suggestion is of. */
export function namesSuggested({ entry: id, from, to }: Suggestion, glossary: Glossary): string[] {
  const entry = storedEntry(to ?? from) ?? glossary.entry(id);
  return entry === undefined ? [id] : namesOf(entry, glossary);
}
