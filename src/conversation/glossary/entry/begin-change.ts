import { findEntry } from '../find-entry.ts';
import type { Visit } from '../visit.ts';
import { beginEntry } from './begin-entry.ts';
import type { Start } from './entry-draft.ts';

/** The form of an entry that is there. @returns whether there is one by that name. */
export async function beginChange(visit: Visit, text: string, purpose: Start['purpose']): Promise<boolean> {
  const { surface, messages } = visit;
  const named = await findEntry(visit, text);
  if (named.kind === 'several') {
    await surface.tell(named.says);
    return true;
  }
  if (named.kind !== 'entry') return false;
  if (named.entry === undefined) await surface.tell(messages.say('glossary.hidden'));
  else {
    const { entry, number } = named;
    await beginEntry(visit, { purpose, kind: entry.kind, data: { ...entry }, base: number });
  }
  return true;
}
