import type { Suggestion } from '../store/team/suggestions.ts';
import type { Deed } from './actor.ts';
import { commentFrom, type NotCommenting } from './comment.ts';
import { noteDeed } from './deeds.ts';
import { tell } from './notice.ts';
import { type Again, transactOnce } from './once.ts';
import { type NotOpen, namesSuggested, openSuggestion } from './open-suggestion.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';

interface Closed {
  readonly kind: 'rejected' | 'withdrawn';
  readonly suggestion: Suggestion;
}

/** Only who made a suggestion can withdraw it. */
export interface NotYours {
  readonly kind: 'notYours';
}

export type Rejecting = Closed | NotOpen | NotCommenting | Again | NotAllowed;
export type Withdrawing = Closed | NotOpen | NotYours | Again;

/** Says why a suggestion is not taken; its author is told. */
export async function reject(
  { store, overlays }: Team,
  deed: Deed,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Rejecting> {
  const given = commentFrom(reason, 1);
  const { glossary: seen } = await overlays.of(deed.glossary);
  return transactOnce<Rejecting>(store, deed, async (records) => {
    const { glossary, actor, at } = deed;
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    if ('kind' in given) return given;
    const { suggestion, why } = await openSuggestion(records, glossary, id);
    if (suggestion === undefined) return why;
    const decision = { by: actor.person, at, reason: given.text };
    if (!(await records.suggestions.decide(glossary, id, 'rejected', decision)))
      return { kind: 'decided', suggestion };
    const names = namesSuggested(suggestion, seen);
    const body = { suggestion: id, entry: suggestion.entry, names, reason: given.text };
    await noteDeed(records, deed, {
      did: 'rejected',
      entry: suggestion.entry,
      about: { suggestion: id },
    });
    await tell(records, deed, suggestion.author, { kind: 'rejected', ...body });
    return { kind: 'rejected', suggestion };
  });
}

/** Takes back a suggestion of one's own. */
export const withdraw = ({ store }: Pick<Team, 'store'>, deed: Deed, id: string): Promise<Withdrawing> =>
  transactOnce<Withdrawing>(store, deed, async (records) => {
    const { glossary, actor, at } = deed;
    const { suggestion, why } = await openSuggestion(records, glossary, id);
    if (suggestion === undefined) return why;
    if (suggestion.author !== actor.person) return { kind: 'notYours' };
    const isWithdrawn = await records.suggestions.decide(glossary, id, 'withdrawn', { by: actor.person, at });
    return isWithdrawn ? { kind: 'withdrawn', suggestion } : { kind: 'decided', suggestion };
  });
