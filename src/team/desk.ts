import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { type Again, isFirst } from './once.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';
import { transact } from './transact.ts';
import { type View, viewIn } from './view.ts';

/** Where an editor changes a glossary: in a transaction, after everybody who changed it before. */
export interface Desk {
  readonly deed: Deed;
  readonly records: Records;
  readonly packs: Team['packs']['glossary'];
  /** The glossary's count of changes, this one included. */
  readonly change: number;
  /** What the team sees before the change. */
  readonly view: View;
}

/** What may keep an editor from changing anything. */
export type Hindrance = NotAllowed | Again;

/** Lets an editor change a glossary; whatever was written by work that ends with `refuse` is undone. */
export async function atDesk<T>(
  { store, packs: { glossary: packs }, overlays }: Team,
  deed: Deed,
  work: (desk: Desk, refuse: (why: T) => never) => Promise<T>,
): Promise<T | Hindrance> {
  const { glossary } = deed;
  // Before the transaction, which nothing else gets into.
  const overlaid = await overlays.at(glossary);
  return transact<T | Hindrance>(store, async (records, refuse) => {
    // First: it puts those who change the same glossary in order.
    const change = await records.changes.bump(glossary);
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return refuse(hindrance);
    if (!(await isFirst(records, deed))) return refuse({ kind: 'again' });
    const view = await viewIn(records, packs, glossary, overlaid);
    return work({ deed, records, packs, change, view }, refuse);
  });
}
