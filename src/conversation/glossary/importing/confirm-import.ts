import { carryOut } from '../../../team/importing/carry-out.ts';
import { refusalIn } from '../../flows/refusal.ts';
import { lay } from '../lay.ts';
import type { PanelState } from '../panel-state.ts';
import type { Visit } from '../visit.ts';
import { planned } from './planned.ts';
import { previewImport } from './preview-import.ts';

/** Takes in what was shown; shows it anew where it would do something else by now. */
export async function confirmImport(visit: Visit, about: PanelState['about']): Promise<void> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  const { name = '', size = '0', reference = '', change = '' } = about;
  const file = { name, size: Number(size), reference };
  await surface.wait(say('import.wait'));
  const found = await planned(visit, file);
  if ('says' in found) return surface.tell(found.says);
  const { plan } = found;
  const done = String(plan.change) === change ? await carryOut(means.team, visit.deed(), plan) : OUTDATED;
  if (done.kind === 'outdatedPlan') return previewImport(visit, file, refusalIn(done, messages));
  if (done.kind !== 'imported') return surface.tell(refusalIn(done, messages));
  const { id, added, changed, answered } = done;
  const answers = messages.list(answered.map((term) => say('glossary.quoted', { term })));
  await lay(
    visit,
    { flow: 'import', about: { id } },
    {
      title: say('import.done'),
      sections: [
        { lines: [{ text: say('import.done.sums', { added, changed }) }] },
        ...(answered.length === 0
          ? []
          : [{ lines: [{ text: say('glossary.published.answers', { terms: answers }) }] }]),
      ],
      buttons: [{ label: say('import.undo'), does: 'undo', tone: 'danger' }],
    },
  );
}

const OUTDATED = { kind: 'outdatedPlan' } as const;
