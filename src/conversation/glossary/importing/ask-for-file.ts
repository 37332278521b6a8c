import { notAllowed } from '../../../team/roles.ts';
import { refusalIn } from '../../flows/refusal.ts';
import { showForm } from '../lay.ts';
import type { Visit } from '../visit.ts';

/** Shows a form for a file; where no form takes one, says how else it is handed in. */
export async function askForFile(visit: Visit): Promise<void> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  const hindrance = await notAllowed(means.store, visit.deed(), 'editor');
  if (hindrance !== undefined) return surface.tell(refusalIn(hindrance, messages));
  if (!surface.room.files) return surface.tell(say('import.how'));
  await showForm(visit, { flow: 'import', about: {} }, 'file', {
    title: say('import.title'),
    note: say('import.note'),
    submit: say('import.look'),
    fields: [{ kind: 'file', id: 'file', label: say('import.file') }],
  });
}
