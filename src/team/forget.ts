import type { Records } from '../store/store.ts';
import type { Revision } from '../store/team/revisions.ts';
import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { namesIn, withoutNames } from './names-in.ts';
import { originText } from './origin.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';
import { type Traces, tracesOf, type Who } from './traces.ts';
import { transact } from './transact.ts';
import { unnameBody, unnameHistory, unnameSome, unnameSuggestions } from './unname.ts';

export interface Forgotten {
  readonly kind: 'forgotten';
  /** Entries that the name was taken out of, as they are now. */
  readonly entries: readonly string[];
}

/**
 * Makes a person nobody: oneself, or by an admin somebody else. The name is taken out of the entries that the person had a part
 * in, by a new version, and out of all earlier versions and suggestions; a namesake who had none keeps it. What people wrote
 * in words of their own is not searched.
 *
 * It is done bit by bit, and who wrote what is forgotten last: where it is cut off, it is done anew.
 */
export async function forget(
  { store, packs }: Pick<Team, 'store' | 'packs'>,
  deed: Deed,
  who: Who,
): Promise<Forgotten | NotAllowed> {
  const { glossary, actor, at } = deed;
  const hindranceIn = async (records: Pick<Records, 'people'>) =>
    actor.person === who.person ? undefined : notAllowed(records, deed, 'admin');
  const hindrance = await hindranceIn(store);
  if (hindrance !== undefined) return hindrance;
  const change = await store.changes.count(glossary);
  const { glossary: seen } = await packs.in(store, glossary);
  const traces = await tracesOf(store, { glossary, packs: seen }, who);
  const { entries, names } = traces;
  if (names.size > 0) {
    for (const entry of entries) await unnameHistory({ store, glossary }, entry, names);
    await unnameSuggestions({ store, glossary }, who.person, traces);
  }
  return transact<Forgotten | NotAllowed>(store, async (records, refuse) => {
    const { revisions, people } = records;
    const now = await records.changes.bump(glossary);
    await records.glossaries.lock(glossary);
    const stillHindrance = await hindranceIn(records);
    if (stillHindrance !== undefined) return refuse(stillHindrance);
    await unnameChanged(records, { glossary, change }, traces);
    const newest = names.size > 0 ? await newestNaming(revisions, glossary, traces) : [];
    const unnamed = newest.map(({ entry, body }) => ({
      entry,
      change: now,
      state: 'published' as const,
      body: withoutNames(body, names),
      at,
      origin: originText({ kind: 'forget', id: '' }),
    }));
    await revisions.addAll(glossary, unnamed);
    for (const version of newest) await unnameBody(revisions, { glossary, ...version }, names);
    await people.forget(glossary, who.person);
    const by = actor.person === who.person ? undefined : actor;
    await noteDeed(records, { glossary, actor: by, at }, { did: 'forgot' });
    return { kind: 'forgotten', entries: newest.map(({ entry }) => entry) };
  });
}

/** What was changed since the work began has earlier versions that weren't looked at. */
async function unnameChanged(
  records: Pick<Records, 'revisions' | 'suggestions'>,
  { glossary, change }: { readonly glossary: string; readonly change: number },
  { entries, names }: Traces,
): Promise<void> {
  for await (const { entry, number } of records.revisions.since(glossary, change)) {
    let before: number | undefined = entries.has(entry) ? number : undefined;
    while (before !== undefined) before = await unnameSome(records, { glossary, entry, before }, names);
  }
}

/** The newest versions of entries that a person had a part in, where they name the person. */
async function newestNaming(
  revisions: Records['revisions'],
  glossary: string,
  { entries, names }: Traces,
): Promise<Revision[]> {
  const found: Revision[] = [];
  for (const entry of entries) {
    const version = await revisions.newest(glossary, entry);
    if (version?.state === 'published' && namesIn(version.body).some((name) => names.has(name)))
      found.push(version);
  }
  return found;
}
