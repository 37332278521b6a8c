import type { Work } from '../../interchange/work.ts';
import type { Revision } from '../../store/team/revisions.ts';
import type { Deed } from '../actor.ts';
import { noteDeed } from '../deeds.ts';
import { atDesk, type Desk, type Hindrance } from '../desk.ts';
import { originText } from '../origin.ts';
import type { Team } from '../team.ts';

export type Undone =
  | {
      readonly kind: 'undone';
      /** The ids of the entries that are as they were before. */
      readonly entries: readonly string[];
      /** Those that somebody has changed since: they are left as they are. */
      readonly left: readonly string[];
    }
  | { readonly kind: 'noSuchImport'; readonly id: string }
  | { readonly kind: 'undoneAlready'; readonly id: string };

/** Makes everything that came with an import what it was before, but for what was changed since. */
export const undoImport = (
  team: Team,
  deed: Deed,
  id: string,
  work: Work = {},
): Promise<Undone | Hindrance> =>
  atDesk<Undone>(team, deed, async (desk, refuse) => {
    const { records } = desk;
    const imported = new Map<string, number>();
    const origin = originText({ kind: 'import', id });
    let change: number | undefined;
    for await (const revision of records.revisions.ofOrigin(deed.glossary, origin)) {
      imported.set(revision.entry, revision.number);
      change ??= revision.change;
    }
    if (change === undefined) return refuse({ kind: 'noSuchImport', id });
    const { newest, isUndone } = await newestOf(desk, { imported, change, id });
    if (isUndone) return refuse({ kind: 'undoneAlready', id });
    const back: Omit<Revision, 'number'>[] = [];
    for (const [entry, number] of imported) {
      work.signal?.throwIfAborted();
      if (newest.has(entry)) back.push(await before(desk, { entry, number, id }));
      work.progress?.(back.length, imported.size);
    }
    await records.revisions.addAll(deed.glossary, back);
    await noteDeed(records, deed, { did: 'importUndone', about: { id, entries: back.length } });
    return {
      kind: 'undone',
      entries: back.map(({ entry }) => entry),
      left: [...imported.keys()].filter((entry) => !newest.has(entry)),
    };
  });

interface ImportOf {
  /** The versions that came with it, by their entries. */
  readonly imported: ReadonlyMap<string, number>;
  readonly change: number;
  readonly id: string;
}

/** The entries of an import that nobody has changed since, and whether it was undone. */
async function newestOf({ deed, records }: Desk, { imported, change, id }: ImportOf) {
  const newest = new Set<string>();
  const undo = originText({ kind: 'undo', id });
  for await (const { entry, number } of records.revisions.since(deed.glossary, change - 1))
    if (imported.get(entry) === number) newest.add(entry);
  let isUndone = false;
  for await (const _ of records.revisions.ofOrigin(deed.glossary, undo)) {
    isUndone = true;
    break;
  }
  return { newest, isUndone };
}

/** What an entry was before a version, as a new one. */
async function before(
  { deed, records, change }: Desk,
  { entry, number, id }: { readonly entry: string; readonly number: number; readonly id: string },
): Promise<Omit<Revision, 'number'>> {
  const earlier =
    number === 1 ? undefined : await records.revisions.revision(deed.glossary, entry, number - 1);
  const { state = 'deleted', body } = earlier ?? {};
  return {
    entry,
    change,
    state,
    ...(body !== undefined && { body }),
    author: deed.actor.person,
    at: deed.at,
    origin: originText({ kind: 'undo', id }),
  };
}
