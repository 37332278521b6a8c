import type { Suggestion } from '../store/team/suggestions.ts';
import type { Deed } from './actor.ts';
import { type Change, changesBetween } from './changes.ts';
import { type NoSuchSuggestion, namesSuggested } from './open-suggestion.ts';
import { type Outdated, outdated } from './outdated.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import { storedEntry } from './stored-entry.ts';
import type { Team } from './team.ts';
import { versionOf } from './version.ts';

/** A suggestion as an editor looks at it. */
export interface Review {
  readonly suggestion: Suggestion;
  /** What the entry is called. */
  readonly names: readonly string[];
  /** What it changes of what it was made from; nothing in a comment. */
  readonly changes: readonly Change[];
  /** The three-way view, where the entry has moved on since. */
  readonly outdated?: Outdated | undefined;
}

/** The suggestions that wait to be decided, oldest first. For editors. */
export async function reviews(
  team: Team,
  deed: Deed,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ readonly kind: 'reviews'; readonly reviews: readonly Review[] } | NotAllowed> {
  const hindrance = await notAllowed(team.store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  const suggestions = await team.store.suggestions.open(deed.glossary, limit, after);
  const all: Review[] = [];
  for (const suggestion of suggestions) all.push(await reviewOf(team, deed, suggestion));
  return { kind: 'reviews', reviews: all };
}

/** One suggestion, decided or not. For editors, and for who made it. */
export async function review(
  team: Team,
  deed: Deed,
  id: string,
): Promise<{ readonly kind: 'review'; readonly review: Review } | NoSuchSuggestion | NotAllowed> {
  const suggestion = await team.store.suggestions.suggestion(deed.glossary, id);
  const isOwn = suggestion !== undefined && suggestion.author === deed.actor.person;
  const hindrance = isOwn ? undefined : await notAllowed(team.store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  if (suggestion === undefined) return { kind: 'noSuchSuggestion', id };
  return { kind: 'review', review: await reviewOf(team, deed, suggestion) };
}

async function reviewOf({ store, overlays }: Team, deed: Deed, suggestion: Suggestion): Promise<Review> {
  const { kind, entry: id, base, from, to, state } = suggestion;
  const { overlay, packs } = await overlays.at(deed.glossary);
  const names = namesSuggested(suggestion, overlay.resources.glossary);
  if (kind === 'comment') return { suggestion, names, changes: [] };
  const mine = storedEntry(to);
  const changes = changesBetween(storedEntry(from), mine);
  const version = await versionOf(store, packs.glossary, deed.glossary, id);
  if (state !== 'open') return { suggestion, names, changes };
  const at = { deed, records: store, packs: packs.glossary };
  const moved = await outdated(at, { id, base, mine }, version);
  return { suggestion, names, changes, ...(moved !== undefined && { outdated: moved }) };
}
