import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { atDesk, type Hindrance } from './desk.ts';
import { namesIn } from './names-in.ts';
import { type Publication, publishAt } from './publish.ts';
import { type Taking, takeAwayAt } from './take-away.ts';
import type { Team } from './team.ts';

/** There is no version by that number, or none that this program can read. */
export interface NoSuchVersion {
  readonly kind: 'noSuchVersion';
  readonly entry: string;
  readonly number: number;
}

export type Restoration = Publication | Taking | NoSuchVersion;

/** What is to be restored. */
export interface Restored {
  readonly entry: string;
  /** The version that is to count again. */
  readonly number: number;
  /** The version that counted when this was asked for. */
  readonly base: number;
  readonly reason?: string | undefined;
}

/** Makes a new version that says what an earlier one did. It is checked like any other: what it refers to may be gone. */
export const restore = (team: Team, deed: Deed, restored: Restored): Promise<Restoration | Hindrance> =>
  atDesk<Restoration>(team, deed, async (desk, refuse) => {
    const { entry, number, base, reason } = restored;
    const { person, name } = deed.actor;
    const revision = await desk.records.revisions.revision(deed.glossary, entry, number);
    if (revision === undefined) return refuse({ kind: 'noSuchVersion', entry, number });
    const signed = { base, reason, author: person, origin: { kind: 'restore', id: String(number) } } as const;
    if (revision.state !== 'published') {
      const kind = revision.state === 'hidden' ? 'hidden' : 'removed';
      const result = await takeAwayAt(desk, { ...signed, entry }, kind);
      if (result.kind !== kind) return refuse(result);
      await noteDeed(desk.records, deed, { did: kind, entry, about: { number: result.number } });
      return result;
    }
    const data = revision.body as Readonly<Record<string, unknown>>;
    const result = await publishAt(desk, { ...signed, data, names: [...namesIn(data), name] });
    if (result.kind !== 'published') return refuse(result);
    await noteDeed(desk.records, deed, { did: 'restored', entry, about: { number } });
    return result;
  });
