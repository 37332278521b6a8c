import type { Entry } from '../glossary/entry.ts';
import type { Deed } from './actor.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';

interface Own {
  readonly kind: 'entries';
  readonly entries: readonly Entry[];
  /** The ids of what its packs have and nobody is to see, which no file says. */
  readonly hidden: readonly string[];
}

/** What a team has of its own, to be written down. For editors. */
export async function exportOwn(
  { store, overlays }: Pick<Team, 'store' | 'overlays'>,
  deed: Deed,
): Promise<Own | NotAllowed> {
  const hindrance = await notAllowed(store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  // What another process has changed just now is written down as well.
  const change = await store.changes.count(deed.glossary);
  const { own, hidden, resources } = (await overlays.at(deed.glossary, change)).overlay;
  return {
    kind: 'entries',
    entries: [...own].sort().flatMap((id) => resources.glossary.entry(id) ?? []),
    hidden: [...hidden].sort(),
  };
}
