import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { type Again, isFirst } from './once.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import { type Sight, seeing } from './seeing.ts';
import type { Team } from './team.ts';

/** Where an editor changes a glossary: in a transaction, after everybody who changed it before. */
export interface Desk extends Sight {
  readonly deed: Deed;
  readonly records: Records;
  /** The glossary's count of changes, this one included. */
  readonly change: number;
}

/** What may keep an editor from changing anything. */
export type Hindrance = NotAllowed | Again;

/** Lets an editor change a glossary; whatever was written by work that ends with `refuse` is undone. */
export const atDesk = <T>(
  team: Team,
  deed: Deed,
  work: (desk: Desk, refuse: (why: T) => never) => Promise<T>,
): Promise<T | Hindrance> =>
  seeing<T | Hindrance>(team, deed.glossary, async (records, refuse, look) => {
    // First: it puts those who change the same glossary in order.
    const change = await records.changes.bump(deed.glossary);
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return refuse(hindrance);
    if (!(await isFirst(records, deed))) return refuse({ kind: 'again' });
    return work({ deed, records, change, ...(await look()) }, refuse);
  });
