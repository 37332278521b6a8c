import type { Messages } from '../../../messages/messages.ts';
import type { EntryDraft } from './entry-draft.ts';

/** What a form is called. @param page from 0. */
export function titleFor(
  { data, kind, purpose }: EntryDraft,
  page: number,
  pages: number,
  { say }: Messages,
): string {
  const isNew = data.id === undefined;
  const title =
    purpose === 'publish'
      ? say('entry.title', { kind, isNew: String(isNew) })
      : say('entry.title.suggest', { kind, isNew: String(isNew), purpose });
  return pages === 1 ? title : say('entry.title.page', { title, page: page + 1, pages });
}

/** What an unfinished entry is called: its name, as far as it has one. */
export function nameOfDraft({ data, values }: EntryDraft): string {
  const between = values.between?.split('\n').filter((name) => name.trim() !== '');
  return values.name?.trim() || between?.join(' vs ') || String(data.prefLabel ?? data.id ?? '…');
}
