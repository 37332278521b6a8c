import { cut } from '../messages/cut.ts';
import { safeText } from '../messages/safe-text.ts';
import type { Deed } from './actor.ts';
import { type Blocked, isBlocked } from './blocked.ts';
import { dayOf } from './day.ts';
import { standingFor } from './merge-near.ts';
import { type Again, transactOnce } from './once.ts';
import type { Team } from './team.ts';
import { termOf } from './term.ts';

/** Of somebody's words; a question is no essay. */
const LONGEST_WORDS = 500;

/** Counts that somebody asked for a term, and it wasn't there; what is no term is not counted. Nothing else is kept of it. */
export async function miss(
  { store }: Pick<Team, 'store'>,
  { glossary, text, at }: { readonly glossary: string; readonly text: string; readonly at: number },
): Promise<void> {
  const term = termOf(text);
  if (term === undefined) return;
  const counted = await store.requests.miss(glossary, term, at);
  await store.statistics.count(glossary, dayOf(at), 'missed', counted);
}

/** What somebody asks the team. */
export interface Wanted {
  /** The term that isn't there. */
  readonly text: string;
  /** The asker's own words, which editors see. */
  readonly words: string;
  /** Left out, editors don't see who asks. */
  readonly isNamed?: boolean | undefined;
  /** Whether the asker wants to be told when it is answered. */
  readonly tell?: boolean | undefined;
}

export type Asked =
  | { readonly kind: 'asked'; readonly term: string }
  /** It is there by now. */
  | { readonly kind: 'known'; readonly entry: string }
  /** This is no term. */
  | { readonly kind: 'noTerm' }
  | Again
  | Blocked;

/** Asks the team for a term. What is all but the same as another request adds to that one. */
export async function ask(team: Team, deed: Deed, wanted: Wanted): Promise<Asked> {
  const { glossary, actor, at } = deed;
  const term = termOf(wanted.text);
  if (term === undefined) return { kind: 'noTerm' };
  const { lookup } = await team.overlays.of(glossary);
  const { verdict, matches } = lookup.find(wanted.text);
  const [match] = matches;
  if (verdict === 'answer' && match !== undefined && match.how !== 'corrected')
    return { kind: 'known', entry: match.conceptId };
  return transactOnce<Asked>(team.store, deed, async (records) => {
    if (await isBlocked(records, deed)) return { kind: 'blocked' };
    const near = await standingFor(records, glossary, term);
    if (near !== term) await records.requests.merge(glossary, term, near);
    const text = cut(safeText(wanted.words).trim() || term, LONGEST_WORDS);
    const { isNamed = false, tell: isToTell = false } = wanted;
    const asking = { term: near, text, person: actor.person, isNamed, tell: isToTell };
    await records.requests.ask(glossary, asking, at);
    return { kind: 'asked', term: near };
  });
}
