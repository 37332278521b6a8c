import { type Entry, isConcept } from '../glossary/entry.ts';
import { Glossary } from '../glossary/glossary.ts';
import type { Records } from '../store/store.ts';
import { LabelOwners } from './label-owners.ts';
import type { Overlay } from './overlay.ts';
import type { Overlaid } from './overlays.ts';
import { storedEntry } from './stored-entry.ts';

/** What a team sees, as far as its editors' work is checked against it. */
export interface View {
  readonly glossary: Glossary;
  readonly labels: LabelOwners;
  /** Whether an entry is the team's own, not a pack's. */
  isOwn(id: string): boolean;
}

/** A view over another. What is put here is the team's own, and changes nothing below. */
export interface Draft extends View {
  put(entry: Entry): void;
  /** Takes away what was put here: what lies below is seen again. */
  remove(id: string): void;
  /** Keeps an entry from being seen. */
  hide(id: string): void;
}

export function draftOver(below: View): Draft {
  const glossary = new Glossary([], below.glossary);
  const labels = new LabelOwners(below.labels);
  const own = new Map<string, boolean>();
  return {
    glossary,
    labels,
    isOwn: (id) => own.get(id) ?? below.isOwn(id),
    put(entry) {
      own.set(entry.id, true);
      glossary.put(entry);
      if (isConcept(entry)) labels.put(entry);
      else labels.hide(entry.id);
    },
    remove(id) {
      own.delete(id);
      glossary.remove(id);
      labels.remove(id);
    },
    hide(id) {
      own.set(id, false);
      glossary.hide(id);
      labels.hide(id);
    },
  };
}

/** What a team sees as of an overlay. */
export const viewOf = (overlay: Overlay): View => ({
  glossary: overlay.resources.glossary,
  labels: overlay.labels,
  isOwn: (id) => overlay.own.has(id),
});

/** What a team sees in a transaction: the overlay in memory, and what was changed since that was read. */
export async function viewIn(
  records: Pick<Records, 'revisions'>,
  packs: Glossary,
  glossary: string,
  { overlay, change }: Overlaid,
): Promise<View> {
  const draft = draftOver(viewOf(overlay));
  const returned = new Map<string, boolean>();
  for await (const { entry: id, state, body } of records.revisions.since(glossary, change)) {
    const entry = state === 'published' ? storedEntry(body) : undefined;
    const seen = entry ?? (state === 'hidden' ? undefined : packs.entry(id));
    if (seen === undefined) draft.hide(id);
    else draft.put(seen);
    returned.set(id, entry !== undefined);
  }
  return { ...draft, isOwn: (id) => returned.get(id) ?? overlay.own.has(id) };
}
