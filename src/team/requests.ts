import type { Records } from '../store/store.ts';
import type { Request } from '../store/team/requests.ts';
import type { Deed } from './actor.ts';
import { closeTerms } from './answered.ts';
import { noteDeed } from './deeds.ts';
import { mergeNear } from './merge-near.ts';
import { tell } from './notice.ts';
import { type Again, transactOnce } from './once.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { NoSuchEntry } from './take-away.ts';
import type { Team } from './team.ts';
import { versionOf } from './version.ts';

/** The requests that nobody has answered, most wanted first; all that are all but the same are one. For editors. */
export async function openRequests(
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  limit: number,
): Promise<{ readonly kind: 'requests'; readonly requests: readonly Request[] } | NotAllowed> {
  const hindrance = await notAllowed(store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  await store.atomically((records) => mergeNear(records, deed.glossary));
  return { kind: 'requests', requests: await store.requests.open(deed.glossary, limit) };
}

/** No request by that term is open. */
export interface NoSuchRequest {
  readonly kind: 'noSuchRequest';
  readonly term: string;
}

/** Makes one request of two that mean the same. */
export const mergeRequests = (
  team: Team,
  deed: Deed,
  { term, into }: { readonly term: string; readonly into: string },
): Promise<{ readonly kind: 'merged' } | NoSuchRequest | Again | NotAllowed> =>
  transactOnce(team.store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    const standing = await records.requests.standingFor(deed.glossary, into);
    for (const each of [term, standing])
      if (!(await isOpen(records, deed.glossary, each))) return { kind: 'noSuchRequest', term: each };
    await records.requests.merge(deed.glossary, term, standing);
    await noteDeed(records, deed, { did: 'merged', about: { term, into: standing } });
    return { kind: 'merged' };
  });

/** Closes a request that an entry answers, though none of its labels is the term. */
export const answerRequest = (
  team: Team,
  deed: Deed,
  { term, entry }: { readonly term: string; readonly entry: string },
): Promise<{ readonly kind: 'answered' } | NoSuchRequest | NoSuchEntry | Again | NotAllowed> =>
  transactOnce(team.store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    const seen = await team.packs.in(records, deed.glossary);
    const version = await versionOf(records, seen.glossary, deed.glossary, entry);
    if (version.entry?.kind !== 'concept') return { kind: 'noSuchEntry', entry };
    const [closed] = await closeTerms({ deed, records }, version.entry, [term]);
    if (closed === undefined) return { kind: 'noSuchRequest', term };
    await noteDeed(records, deed, { did: 'answered', entry, about: { term: closed } });
    return { kind: 'answered' };
  });

/** Closes a request that isn't going to be answered. */
export const declineRequest = (
  team: Team,
  deed: Deed,
  { term: asked, reason }: { readonly term: string; readonly reason?: string | undefined },
): Promise<{ readonly kind: 'declined' } | NoSuchRequest | Again | NotAllowed> =>
  transactOnce(team.store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    const term = await records.requests.standingFor(deed.glossary, asked);
    if (!(await isOpen(records, deed.glossary, term))) return { kind: 'noSuchRequest', term };
    for (const person of await records.requests.close(deed.glossary, term, undefined, deed.at))
      await tell(records, deed, person, { kind: 'declined', term, ...(reason !== undefined && { reason }) });
    await noteDeed(records, deed, { did: 'declined', about: { term } });
    return { kind: 'declined' };
  });

async function isOpen(records: Records, glossary: string, term: string): Promise<boolean> {
  const request = await records.requests.request(glossary, term);
  return request !== undefined && request.closed === undefined;
}
