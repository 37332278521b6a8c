import type { Tally } from '../store/team/feedback.ts';
import type { Deed } from './actor.ts';
import { type Blocked, isBlocked } from './blocked.ts';
import { dayOf } from './day.ts';
import { type Again, transactOnce } from './once.ts';
import type { NoSuchEntry } from './take-away.ts';
import type { Team } from './team.ts';
import { versionOf } from './version.ts';

interface Voted {
  readonly kind: 'voted';
  readonly tally: Tally;
}

export type Voting = Voted | NoSuchEntry | Again | Blocked;

/** Says whether an entry was of help, or takes that back. A person's last vote counts. */
export const vote = (
  { store, packs }: Pick<Team, 'store' | 'packs'>,
  deed: Deed,
  { entry, isHelpful }: { readonly entry: string; readonly isHelpful: boolean | undefined },
): Promise<Voting> =>
  transactOnce<Voting>(store, deed, async (records, refuse) => {
    const { glossary, actor, at } = deed;
    if (await isBlocked(records, deed)) return { kind: 'blocked' };
    const seen = await packs.in(records, glossary);
    const version = await versionOf(records, seen.glossary, glossary, entry);
    if (version.entry === undefined) return { kind: 'noSuchEntry', entry };
    const before = await records.votes.set(glossary, entry, actor.person, isHelpful, at);
    if (isHelpful === undefined && before === undefined)
      return refuse({ kind: 'voted', tally: await records.votes.tally(glossary, entry) });
    if (isHelpful !== undefined && isHelpful !== before)
      await records.statistics.count(glossary, dayOf(at), isHelpful ? 'helpful' : 'unhelpful', entry);
    return { kind: 'voted', tally: await records.votes.tally(glossary, entry) };
  });
