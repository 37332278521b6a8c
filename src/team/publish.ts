import type { Entry } from '../glossary/entry.ts';
import type { Deed } from './actor.ts';
import { closeAnswered } from './answered.ts';
import { isSame } from './changes.ts';
import { checkEntry } from './check-entry.ts';
import { type Clash, clashesOf, type LabelTaken, labelTaken } from './clash.ts';
import { stamped } from './contributors.ts';
import { noteDeed } from './deeds.ts';
import { atDesk, type Desk, type Hindrance } from './desk.ts';
import type { Faulty } from './entry-fault.ts';
import { freeId, slugFor } from './new-id.ts';
import { type Origin, originText } from './origin.ts';
import { type Outdated, outdated } from './outdated.ts';
import { readEntry } from './read-entry.ts';
import type { Team } from './team.ts';
import { versionOf } from './version.ts';

interface Published {
  readonly kind: 'published';
  readonly entry: Entry;
  readonly number: number;
  /** Labels that it shares with others, from which its sense tells it apart. */
  readonly shares: readonly Clash[];
  /** The requests that it answers. */
  readonly answered: readonly string[];
}

/** It says what is there already, and no version was made. */
export interface Same {
  readonly kind: 'same';
  readonly entry: string;
  readonly number: number;
}

export type Publication = Published | Same | Faulty | LabelTaken | Outdated;

/** What is to be published. */
export interface Proposal {
  /** The entry as plain data. One without an id is new, and gets one; who wrote it, and when, is kept by itself. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The version that it was made from: its number; 0 where the team had none of its own. */
  readonly base: number;
  readonly reason?: string | undefined;
}

/** Adds an entry to what a team sees, or changes one. */
export const publish = (team: Team, deed: Deed, proposal: Proposal): Promise<Publication | Hindrance> =>
  atDesk<Publication>(team, deed, async (desk, refuse) => {
    const { person, name } = deed.actor;
    const result = await publishAt(desk, { ...proposal, author: person, names: [name] });
    if (result.kind !== 'published') return refuse(result);
    const { entry, number } = result;
    await noteDeed(desk.records, deed, { did: 'published', entry: entry.id, about: { number } });
    return result;
  });

/** A proposal, whose it is, and what it came with. */
export interface Signed extends Proposal {
  readonly author: string | undefined;
  /** Of those who had a part in it. */
  readonly names: readonly (string | undefined)[];
  readonly origin?: Origin | undefined;
}

export async function publishAt(desk: Desk, signed: Signed): Promise<Publication> {
  const { deed, records, packs, view, change } = desk;
  const { data, base, author, names, reason, origin } = signed;
  const id = data.id ?? (await newId(desk, data));
  const { updated: _, contributors: __, ...edited } = data;
  const read = readEntry({ ...edited, id });
  if (read.faults !== undefined) return { kind: 'faulty', faults: read.faults };
  const { entry } = read;
  const version = await versionOf(records, packs, deed.glossary, entry.id);
  if (isSame(version.entry, entry)) return { kind: 'same', entry: entry.id, number: version.number };
  const moved = await outdated(desk, { id: entry.id, base, mine: entry }, version);
  if (moved !== undefined) return moved;
  const faults = checkEntry(entry, view);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const shares = clashesOf(entry, view);
  const taken = labelTaken(entry, shares);
  if (taken !== undefined) return taken;
  const body = stamped(entry, { before: version.entry, names, at: deed.at });
  const number = await records.revisions.add(deed.glossary, {
    entry: entry.id,
    change,
    state: 'published',
    body,
    author,
    at: deed.at,
    reason,
    origin: origin && originText(origin),
  });
  return { kind: 'published', entry: body, number, shares, answered: await closeAnswered(desk, body) };
}

/** An id that neither an entry has that the team sees, nor one that it ever had. */
export const newId = (
  {
    deed,
    records,
    packs,
  }: Pick<Desk, 'deed' | 'packs'> & { readonly records: Pick<Desk['records'], 'revisions'> },
  data: Readonly<Record<string, unknown>>,
): Promise<string> =>
  freeId(slugFor(data), async (id) => {
    const { state, entry } = await versionOf(records, packs, deed.glossary, id);
    return state !== 'none' || entry !== undefined;
  });
