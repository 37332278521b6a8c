import type { Entry } from '../glossary/entry.ts';
import { slug } from '../glossary/fields.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Records } from '../store/store.ts';
import type { Revision } from '../store/team/revisions.ts';
import { storedEntry } from './stored-entry.ts';

/** What a team has of an entry. */
export interface Version {
  /** The number of its newest version; 0 where the team never had one of its own. */
  readonly number: number;
  readonly state: Revision['state'] | 'none';
  /** The entry as the team sees it, its own or a pack's; nothing where there is none to see. */
  readonly entry?: Entry | undefined;
}

/** @param packs what the team sees where it has nothing of its own. */
export async function versionOf(
  records: Pick<Records, 'revisions'>,
  packs: Glossary,
  glossary: string,
  id: string,
): Promise<Version> {
  // No entry has such an id, and not every text can be looked for.
  if (!slug.safeParse(id).success) return { number: 0, state: 'none' };
  const newest = await records.revisions.newest(glossary, id);
  if (newest === undefined) return { number: 0, state: 'none', entry: packs.entry(id) };
  return { number: newest.number, state: newest.state, entry: seenBy(newest, packs) };
}

/** The entry as the team saw it at a version; 0 stands for that of a pack. */
export async function entryAt(
  records: Pick<Records, 'revisions'>,
  packs: Glossary,
  glossary: string,
  { id, number }: { readonly id: string; readonly number: number },
): Promise<Entry | undefined> {
  const revision = await records.revisions.revision(glossary, id, number);
  return revision === undefined ? packs.entry(id) : seenBy(revision, packs);
}

function seenBy({ entry, state, body }: Revision, packs: Glossary): Entry | undefined {
  if (state === 'published') return storedEntry(body);
  return state === 'hidden' ? undefined : packs.entry(entry);
}
