import { type Entry, isComparison } from '../../glossary/entry.ts';
import { append } from '../../glossary/group-by.ts';
import type { Found } from '../../interchange/format.ts';
import { inTurns, type Work } from '../../interchange/work.ts';
import { checkEntry } from '../check-entry.ts';
import { type Clash, clashesOf, labelTaken } from '../clash.ts';
import type { EntryFault } from '../entry-fault.ts';
import { type Draft, draftOver, type View } from '../view.ts';

/** What becomes of the entries of an import that say something new. */
export interface Settled {
  /** Without what they say is worth reading next, where that is left out. */
  readonly accepted: readonly Found[];
  readonly clashes: readonly { readonly found: Found; readonly clashes: readonly Clash[] }[];
  readonly faults: readonly { readonly found: Found; readonly fault: EntryFault }[];
}

/**
 * Leaves out what doesn't go together with what the team sees, or with the rest of the import; of two that claim one label
 * the second; and what can't do without something that is left out.
 */
export async function settle(
  candidates: readonly Found[],
  { view, draft }: { readonly view: View; readonly draft: Draft },
  work: Work,
): Promise<Settled> {
  const clashes: Settled['clashes'][number][] = [];
  const faults: Settled['faults'][number][] = [];
  const accepted = new Map(candidates.map((found) => [found.entry.id, found]));
  const leftOut = new Set<string>();
  const referring = new Map<string, string[]>();
  for (const { entry } of candidates) for (const id of referencesOf(entry)) append(referring, id, entry.id);
  const labels = labelsBefore(candidates, view);

  const leaveOut = (id: string): readonly string[] => {
    accepted.delete(id);
    draft.remove(id);
    if (draft.glossary.entry(id) === undefined) leftOut.add(id);
    return referring.get(id) ?? [];
  };
  const isFaulty = (found: Found): boolean => {
    const entry = shortened(found.entry, leftOut);
    if (entry !== found.entry) {
      accepted.set(entry.id, { ...found, entry });
      draft.put(entry);
    }
    const wrong = checkEntry(entry, draft);
    faults.push(...wrong.map((fault) => ({ found, fault })));
    return wrong.length > 0;
  };

  const again: string[] = [];
  for await (const found of inTurns(candidates, candidates.length, work)) {
    const { id } = found.entry;
    const taken = labelTaken(found.entry, clashesOf(found.entry, labels));
    if (taken !== undefined) clashes.push({ found, clashes: taken.clashes });
    if (taken !== undefined || isFaulty(found)) again.push(...leaveOut(id));
    else labels.put(found.entry);
  }
  for (let id = again.pop(); id !== undefined; id = again.pop()) {
    const found = accepted.get(id);
    if (found !== undefined && isFaulty(found)) again.push(...leaveOut(id));
  }
  return { accepted: [...accepted.values()], clashes, faults };
}

/** What the team sees, without what the import replaces. */
function labelsBefore(candidates: readonly Found[], view: View): Draft {
  const labels = draftOver(view);
  for (const { entry } of candidates) if (view.glossary.entry(entry.id) !== undefined) labels.hide(entry.id);
  return labels;
}

/** What is worth reading next can be left out of an entry; what it is a kind of can't. */
function shortened(entry: Entry, leftOut: ReadonlySet<string>): Entry {
  if (isComparison(entry) || !entry.related.some((id) => leftOut.has(id))) return entry;
  return { ...entry, related: entry.related.filter((id) => !leftOut.has(id)) };
}

function referencesOf(entry: Entry): readonly string[] {
  if (isComparison(entry)) return entry.between;
  const { broader, related, comparedAs } = entry;
  return [...broader, ...related, ...(comparedAs === undefined ? [] : [comparedAs])];
}
