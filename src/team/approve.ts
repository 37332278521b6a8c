import type { Suggestion } from '../store/team/suggestions.ts';
import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { atDesk, type Desk, type Hindrance } from './desk.ts';
import { namesIn } from './names-in.ts';
import { tell } from './notice.ts';
import { type NotOpen, namesSuggested, openSuggestion } from './open-suggestion.ts';
import type { Origin } from './origin.ts';
import { type Publication, publishAt } from './publish.ts';
import { type Taking, takeAwayAt } from './take-away.ts';
import type { Team } from './team.ts';

interface Approved {
  readonly kind: 'approved';
  readonly suggestion: Suggestion;
  /** What became of it; nothing of a comment. */
  readonly result?: Publication | Taking | undefined;
}

/** How an editor approves. */
export interface Approval {
  readonly id: string;
  /** The entry as the editor changed it, or put it together with what others changed, and the version that was seen then. */
  readonly edited?: { readonly data: Readonly<Record<string, unknown>>; readonly base: number } | undefined;
  /** Where an entry that is to go has moved on: the version that the editor has seen since. */
  readonly base?: number | undefined;
  readonly reason?: string | undefined;
}

export type Approving = Approved | Publication | Taking | NotOpen;

/** Publishes what was suggested, as it is or edited, unless the entry has moved on since it was made. */
export const approve = (team: Team, deed: Deed, approval: Approval): Promise<Approving | Hindrance> =>
  atDesk<Approving>(team, deed, async (desk, refuse) => {
    const { records, view } = desk;
    const { id, reason, edited } = approval;
    const { suggestion, why } = await openOf(desk, id);
    if (suggestion === undefined) return refuse(why);
    const result = await carryOut(desk, suggestion, approval);
    if (result !== undefined && !DONE.has(result.kind)) return refuse(result);
    const decision = { by: deed.actor.person, at: deed.at, reason };
    if (!(await records.suggestions.decide(deed.glossary, id, 'approved', decision)))
      return refuse({ kind: 'decided', suggestion });
    const about = { suggestion: id };
    await noteDeed(records, deed, { did: 'approved', entry: suggestion.entry, about });
    await tell(records, deed, suggestion.author, {
      kind: 'approved',
      suggestion: id,
      entry: suggestion.entry,
      names: namesSuggested(suggestion, view.glossary),
      isEdited: edited !== undefined,
      ...(reason !== undefined && { reason }),
    });
    return { kind: 'approved', suggestion, ...(result !== undefined && { result }) };
  });

const openOf = ({ records, deed }: Desk, id: string) => openSuggestion(records, deed.glossary, id);

const DONE: ReadonlySet<string> = new Set<(Publication | Taking)['kind']>([
  'published',
  'same',
  'hidden',
  'removed',
]);

async function carryOut(
  desk: Desk,
  suggestion: Suggestion,
  { edited, base = suggestion.base, reason: given }: Approval,
): Promise<Publication | Taking | undefined> {
  const { id, kind, entry, author, to, comment } = suggestion;
  const origin: Origin = { kind: 'suggestion', id };
  if (kind === 'comment') return undefined;
  // Who suggested it has said why, where the editor says nothing else.
  const reason = given ?? comment;
  if (kind === 'delete') {
    const isPacks = desk.packs.entry(entry) !== undefined;
    const target = { entry, base, reason, author, origin };
    return takeAwayAt(desk, target, isPacks ? 'hidden' : 'removed');
  }
  const data = to as Readonly<Record<string, unknown>>;
  const names = namesIn(data);
  if (edited === undefined) return publishAt(desk, { data, base, reason, author, names, origin });
  const { person, name } = desk.deed.actor;
  return publishAt(desk, {
    // What an editor makes of it is still of the same entry.
    data: { ...edited.data, id: entry },
    base: edited.base,
    reason,
    author: person,
    names: [...names, name],
    origin,
  });
}
