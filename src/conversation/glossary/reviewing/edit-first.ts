import type { Entry } from '../../../glossary/entry.ts';
import type { Review } from '../../../team/review.ts';
import { storedEntry } from '../../../team/stored-entry.ts';
import { beginEntry } from '../entry/begin-entry.ts';
import type { Visit } from '../visit.ts';
import { reviewed } from './reviewed.ts';

/** Shows the form of what was suggested; of what both changed together, where the entry has moved on. */
export async function editFirst(visit: Visit, id: string): Promise<void> {
  const found = await reviewed(visit, id);
  if (found === undefined) return;
  const { suggestion, outdated } = found;
  const suggested = storedEntry(suggestion.to);
  if (suggested === undefined) return visit.surface.tell(visit.messages.say('press.tooOld'));
  const entry: Entry = outdated?.merge?.entry ?? suggested;
  await beginEntry(visit, {
    purpose: 'approve',
    kind: entry.kind,
    // Where both changed the same, the editor begins with what is suggested, and has seen the other.
    data: withMine(entry, outdated?.merge?.conflicts ?? []),
    base: outdated?.number ?? suggestion.base,
    suggestion: id,
  });
}

type Conflicts = NonNullable<NonNullable<Review['outdated']>['merge']>['conflicts'];

/** An entry with what was suggested of the fields that both changed: "definition", or "characteristics.transport". */
function withMine(entry: Entry, conflicts: Conflicts): Readonly<Record<string, unknown>> {
  const data: Record<string, unknown> = { ...entry };
  for (const { field, mine } of conflicts) {
    const [name = '', key] = field.split('.');
    data[name] = key === undefined ? mine : { ...(data[name] as object | undefined), [key]: mine };
  }
  return JSON.parse(JSON.stringify(data));
}
