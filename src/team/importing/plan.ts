import type { Entry } from '../../glossary/entry.ts';
import type { Found } from '../../interchange/format.ts';
import { inTurns, type Work } from '../../interchange/work.ts';
import type { Deed } from '../actor.ts';
import { type Change, changesBetween } from '../changes.ts';
import type { Clash } from '../clash.ts';
import type { EntryFault } from '../entry-fault.ts';
import { shortId } from '../new-id.ts';
import { type NotAllowed, notAllowed } from '../roles.ts';
import type { Team } from '../team.ts';
import { draftOver, viewOf } from '../view.ts';
import { settle } from './settle.ts';
import { withTeamIds } from './with-team-ids.ts';

/** An entry of an import, and where it stands. */
export interface Imported {
  readonly entry: Entry;
  readonly file: string;
  readonly line: number;
}

/** What an import is going to do. */
export interface Plan {
  readonly kind: 'plan';
  /** By this the import can be undone. */
  readonly id: string;
  /** The glossary's count of changes that it was made at. */
  readonly change: number;
  /** Entries refer to no other as worth reading next that is left out. */
  readonly added: readonly Imported[];
  readonly changed: readonly (Imported & { readonly changes: readonly Change[] })[];
  /** The ids of entries that say what is there already. */
  readonly same: readonly string[];
  /** Left out, since a label is another entry's: only a sense of its own would tell it apart. */
  readonly clashes: readonly (Imported & { readonly clashes: readonly Clash[] })[];
  /** Left out, since it doesn't go together with what is there. */
  readonly faults: readonly (Imported & { readonly fault: EntryFault })[];
}

/** Shows what an import would do, and does nothing. */
export async function planImport(
  { store, overlays }: Team,
  deed: Deed,
  found: readonly Found[],
  work: Work = {},
): Promise<Plan | NotAllowed> {
  const hindrance = await notAllowed(store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  // Counted first: what is changed meanwhile makes another plan necessary.
  const change = await store.changes.count(deed.glossary);
  const view = viewOf((await overlays.at(deed.glossary, change)).overlay);
  const same: string[] = [];
  const candidates: Found[] = [];
  const draft = draftOver(view);
  const { signal } = work;
  for await (const each of inTurns(
    withTeamIds(found, view),
    found.length,
    signal === undefined ? {} : { signal },
  )) {
    const { entry } = each;
    const before = view.glossary.entry(entry.id);
    if (before?.kind === entry.kind && changesBetween(before, entry).length === 0) same.push(entry.id);
    else {
      candidates.push(each);
      draft.put(entry);
    }
  }
  const { accepted, clashes, faults } = await settle(candidates, { view, draft }, work);
  const [added, changed] = [[] as Imported[], [] as Plan['changed'][number][]];
  for (const each of accepted) {
    const before = view.glossary.entry(each.entry.id);
    const changes = before?.kind === each.entry.kind ? changesBetween(before, each.entry) : undefined;
    if (before === undefined) added.push(placed(each));
    else if (changes?.length === 0) same.push(each.entry.id);
    else changed.push({ ...placed(each), changes: changes ?? changesBetween(before, each.entry) });
  }
  return {
    kind: 'plan',
    id: shortId(),
    change,
    added,
    changed,
    same,
    clashes: clashes.map((each) => ({ ...placed(each.found), clashes: each.clashes })),
    faults: faults.map(({ found: each, fault }) => ({ ...placed(each, fault.field), fault })),
  };
}

/** @param field "rows[2].values": the line is that of the field, where the file tells it. */
function placed({ entry, fault }: Found, field = ''): Imported {
  const path = [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index) - 1,
  );
  const { file, line } = fault(path, '');
  return { entry, file, line };
}
