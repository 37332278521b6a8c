import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { atDesk, type Desk, type Hindrance } from './desk.ts';
import { type Origin, originText } from './origin.ts';
import { type Outdated, outdated } from './outdated.ts';
import type { Same } from './publish.ts';
import type { Team } from './team.ts';
import { versionOf } from './version.ts';

export interface TakenAway {
  readonly kind: 'hidden' | 'removed';
  readonly entry: string;
  readonly number: number;
  /** Entries that refer to it; those of them that compare it are not seen either. */
  readonly referring: readonly string[];
}

/** There is nothing by that id that could be hidden or removed. */
export interface NoSuchEntry {
  readonly kind: 'noSuchEntry';
  readonly entry: string;
}

export type Taking = TakenAway | Same | Outdated | NoSuchEntry;

/** What is to be hidden or removed. */
export interface Target {
  readonly entry: string;
  /** The version that was seen: its number; 0 where the team had none of its own. */
  readonly base: number;
  readonly reason?: string | undefined;
}

/** Keeps a pack's entry from being seen, and the team's own by its id. */
export const hide = (team: Team, deed: Deed, target: Target): Promise<Taking | Hindrance> =>
  take(team, deed, target, 'hidden');

/** Takes away what the team has laid over its packs by an id: an entry of a pack's is seen again, even if it was hidden. */
export const remove = (team: Team, deed: Deed, target: Target): Promise<Taking | Hindrance> =>
  take(team, deed, target, 'removed');

const take = (team: Team, deed: Deed, target: Target, kind: TakenAway['kind']): Promise<Taking | Hindrance> =>
  atDesk<Taking>(team, deed, async (desk, refuse) => {
    const result = await takeAwayAt(desk, { ...target, author: deed.actor.person }, kind);
    if (result.kind !== kind) return refuse(result);
    const { entry, number } = result;
    await noteDeed(desk.records, deed, { did: kind, entry, about: { number } });
    return result;
  });

interface SignedTarget extends Target {
  readonly author: string | undefined;
  readonly origin?: Origin | undefined;
}

export async function takeAwayAt(
  desk: Desk,
  { entry, base, reason, author, origin }: SignedTarget,
  kind: TakenAway['kind'],
): Promise<Taking> {
  const { deed, records, packs, view, change } = desk;
  const version = await versionOf(records, packs, deed.glossary, entry);
  const isThere = kind === 'hidden' ? packs.entry(entry) !== undefined : version.number > 0;
  if (!isThere) return { kind: 'noSuchEntry', entry };
  const state = kind === 'hidden' ? 'hidden' : 'deleted';
  if (version.state === state) return { kind: 'same', entry, number: version.number };
  const moved = await outdated(desk, { id: entry, base }, version);
  if (moved !== undefined) return moved;
  const number = await records.revisions.add(deed.glossary, {
    entry,
    change,
    state,
    author,
    at: deed.at,
    reason,
    origin: origin && originText(origin),
  });
  const isSeen = kind === 'removed' && packs.entry(entry) !== undefined;
  if (!isSeen) await records.verifications.set(deed.glossary, entry, undefined);
  const referring = isSeen
    ? []
    : [...view.glossary.kindsOf(entry), ...view.glossary.comparisonsWith(entry)].map(({ id }) => id);
  return { kind, entry, number, referring };
}
