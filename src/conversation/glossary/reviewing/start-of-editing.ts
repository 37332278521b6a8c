import { settled } from '../../../team/merge.ts';
import type { Review } from '../../../team/review.ts';
import { storedEntry } from '../../../team/stored-entry.ts';
import type { Start } from '../entry/entry-draft.ts';

/**
 * What the form begins with in which an editor changes what was suggested; where the entry has moved on, with both changes. Nothing of a
 * suggestion without an entry.
 */
export function startOfEditing({ suggestion, outdated }: Review): Start | undefined {
  const suggested = storedEntry(suggestion.to);
  if (suggested === undefined) return undefined;
  const { merge, number: base = suggestion.base } = outdated ?? {};
  // Where both changed the same, the editor begins with what is suggested, and has seen the other.
  const mine = Object.fromEntries((merge?.conflicts ?? []).map(({ field }) => [field, 'mine'] as const));
  const data = (merge && settled(merge, mine)) ?? { ...suggested };
  return {
    purpose: 'approve',
    kind: suggested.kind,
    data: JSON.parse(JSON.stringify(data)),
    base,
    suggestion: suggestion.id,
  };
}
