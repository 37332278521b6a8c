import type { Entry } from '../glossary/entry.ts';
import type { Records } from '../store/store.ts';
import type { Suggestion } from '../store/team/suggestions.ts';
import type { Deed } from './actor.ts';
import type { Blocked } from './blocked.ts';
import { type Change, changesBetween } from './changes.ts';
import { checkEntry } from './check-entry.ts';
import { clashesOf, type LabelTaken, labelTaken } from './clash.ts';
import { commentFrom, type NotCommenting } from './comment.ts';
import { contributorName } from './contributors.ts';
import type { Faulty } from './entry-fault.ts';
import { leaveToSuggest, tooManyByNow } from './may-suggest.ts';
import { freeId, shortId } from './new-id.ts';
import type { Again } from './once.ts';
import { newId, type Same } from './publish.ts';
import { readEntry } from './read-entry.ts';
import type { NotAllowed } from './roles.ts';
import { type Sight, seeing } from './seeing.ts';
import type { NoSuchEntry } from './take-away.ts';
import type { Team } from './team.ts';
import type { TooMany } from './too-many.ts';
import { entryAt, type Version, versionOf } from './version.ts';

/** What somebody proposes. A reason may be as short as one likes; a comment has some words. */
export type Idea =
  | {
      readonly kind: 'entry';
      /** As plain data: a new entry if it has no id, else a change. */
      readonly data: Readonly<Record<string, unknown>>;
      /** The version that it was made from: its number; 0 where the team had none of its own. */
      readonly base: number;
      readonly reason?: string | undefined;
    }
  | {
      readonly kind: 'delete';
      readonly entry: string;
      readonly base: number;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'comment'; readonly entry: string; readonly comment: string };

interface Suggested {
  readonly kind: 'suggested';
  readonly id: string;
  readonly entry: string;
  readonly changes: readonly Change[];
}

export type Suggesting =
  | Suggested
  | Again
  | NotAllowed
  | Blocked
  | TooMany
  | Faulty
  | LabelTaken
  | Same
  | NoSuchEntry
  | NotCommenting;

/** What is kept of an idea, or why nothing is. */
type Made =
  | {
      readonly kind: 'made';
      readonly suggestion: Pick<Suggestion, 'kind' | 'entry' | 'base' | 'comment'> & FromTo;
    }
  | Faulty
  | LabelTaken
  | Same
  | NoSuchEntry
  | NotCommenting;

interface FromTo {
  readonly from?: Entry | undefined;
  readonly to?: Entry | undefined;
}

/** Proposes something to the editors. */
export const suggest = (team: Team, deed: Deed, idea: Idea): Promise<Suggesting> =>
  seeing<Suggesting>(team, deed.glossary, async (records, refuse, look) => {
    const { glossary, actor, at } = deed;
    const leave = await leaveToSuggest(records, deed);
    if (leave.kind !== 'leave') return refuse(leave);
    const made = await make({ deed, records, ...(await look()) }, idea);
    if (made.kind !== 'made') return refuse(made);
    const { suggestion } = made;
    const tooMany = await tooManyByNow(records, deed, leave);
    if (tooMany !== undefined) return refuse(tooMany);
    const id = await freeId(shortId(), async (each) => {
      return (await records.suggestions.suggestion(glossary, each)) !== undefined;
    });
    await records.suggestions.add(glossary, { ...suggestion, id, author: actor.person, at });
    const changes = suggestion.kind === 'comment' ? [] : changesBetween(suggestion.from, suggestion.to);
    return { kind: 'suggested', id, entry: suggestion.entry, changes };
  });

interface Place extends Sight {
  readonly deed: Deed;
  readonly records: Records;
}

async function make(place: Place, idea: Idea): Promise<Made> {
  if (idea.kind === 'entry') return makeEntry(place, idea);
  const { records, packs, deed } = place;
  const { entry } = idea;
  const text = idea.kind === 'comment' ? commentFrom(idea.comment) : reasonFrom(idea.reason);
  if (text !== undefined && 'kind' in text) return text;
  const version = await versionOf(records, packs, deed.glossary, entry);
  if (version.entry === undefined) return { kind: 'noSuchEntry', entry };
  const base = idea.kind === 'comment' ? version.number : idea.base;
  const from = await baseOf(place, entry, base, version);
  return { kind: 'made', suggestion: { kind: idea.kind, entry, base, from, comment: text?.text } };
}

async function makeEntry(place: Place, idea: Extract<Idea, { kind: 'entry' }>): Promise<Made> {
  const { deed, records, packs, view } = place;
  const id = idea.data.id ?? (await newId(place, idea.data));
  const { updated: _, contributors: __, ...edited } = idea.data;
  const read = readEntry({ ...edited, id });
  if (read.faults !== undefined) return { kind: 'faulty', faults: read.faults };
  const comment = reasonFrom(idea.reason);
  if (comment !== undefined && 'kind' in comment) return comment;
  const { entry } = read;
  const version = await versionOf(records, packs, deed.glossary, entry.id);
  const from = await baseOf(place, entry.id, idea.base, version);
  if (from !== undefined && from.kind === entry.kind && changesBetween(from, entry).length === 0)
    return { kind: 'same', entry: entry.id, number: version.number };
  const faults = checkEntry(entry, view);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const taken = labelTaken(entry, clashesOf(entry, view));
  if (taken !== undefined) return taken;
  const name = contributorName(deed.actor.name);
  const to = { ...entry, contributors: name === undefined ? [] : [name] };
  const kind = from === undefined ? 'add' : 'change';
  return {
    kind: 'made',
    suggestion: { kind, entry: entry.id, base: idea.base, from, to, comment: comment?.text },
  };
}

const baseOf = async (
  { records, packs, deed }: Place,
  id: string,
  base: number,
  version: Version,
): Promise<Entry | undefined> =>
  base === version.number ? version.entry : entryAt(records, packs, deed.glossary, { id, number: base });

const reasonFrom = (reason: string | undefined): { readonly text: string } | NotCommenting | undefined =>
  reason === undefined || reason.trim() === '' ? undefined : commentFrom(reason, 0);
