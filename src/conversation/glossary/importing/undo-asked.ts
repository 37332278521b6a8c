import { undoImport } from '../../../team/importing/undo.ts';
import { refusalIn } from '../../flows/refusal.ts';
import { lay } from '../lay.ts';
import type { PanelState } from '../panel-state.ts';
import type { Visit } from '../visit.ts';

/** Makes everything that came with an import what it was before. */
export async function undoAsked(visit: Visit, { id = '' }: PanelState['about']): Promise<void> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  await surface.wait(say('import.wait'));
  const done = await undoImport(means.team, visit.deed(), id);
  if (done.kind !== 'undone') return surface.tell(refusalIn(done, messages));
  const text = say('import.undone', { count: done.entries.length, left: done.left.length });
  await lay(
    visit,
    { flow: 'import', about: {} },
    { title: say('import.title'), sections: [{ lines: [{ text }] }] },
  );
}
