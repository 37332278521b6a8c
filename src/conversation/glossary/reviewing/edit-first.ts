import { beginEntry } from '../entry/begin-entry.ts';
import type { Visit } from '../visit.ts';
import { reviewed } from './reviewed.ts';
import { startOfEditing } from './start-of-editing.ts';

/** Shows the form of what was suggested; of what both changed together, where the entry has moved on. */
export async function editFirst(visit: Visit, id: string): Promise<void> {
  const found = await reviewed(visit, id);
  if (found === undefined) return;
  const start = startOfEditing(found);
  if (start === undefined) return visit.surface.tell(visit.messages.say('press.tooOld'));
  await beginEntry(visit, start);
}
