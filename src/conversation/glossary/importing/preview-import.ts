import type { Entry } from '../../../glossary/entry.ts';
import { faultText as placedText } from '../../../glossary/pack/fault.ts';
import type { Imported } from '../../../interchange/format.ts';
import { faultText, refusalText } from '../../../messages/team-texts.ts';
import type { Plan } from '../../../team/importing/plan.ts';
import { namesOf } from '../../../team/names-of.ts';
import { notAllowed } from '../../../team/roles.ts';
import type { GivenFile } from '../../events.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Act, Line, SectionOf } from '../../panel.ts';
import { lay } from '../lay.ts';
import { fieldName } from '../views/field-name.ts';
import type { Visit } from '../visit.ts';
import { planned } from './planned.ts';

/** Of each part as many as one reads. */
const SHOWN = 10;

/** Shows what taking a file in would do. @param note what is said before that. */
export async function previewImport(visit: Visit, file: GivenFile, note?: string): Promise<void> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  const hindrance = await notAllowed(means.store, visit.deed(), 'editor');
  if (hindrance !== undefined) return surface.tell(refusalIn(hindrance, messages));
  await surface.wait(say('import.wait'));
  const found = await planned(visit, file);
  if ('says' in found) return surface.tell(found.says);
  const { plan, read } = found;
  const count = plan.added.length + plan.changed.length;
  const about = {
    name: file.name,
    size: String(file.size),
    reference: file.reference,
    change: String(plan.change),
  };
  const buttons: Act[] = [
    ...(count === 0
      ? []
      : [{ label: say('import.confirm', { count }), does: 'confirm', tone: 'main' } as const]),
    { label: say('import.cancel'), does: 'cancel' },
  ];
  const sections = [
    ...(note === undefined ? [] : [{ lines: [{ text: note }] }]),
    ...sectionsOf(plan, read, visit),
  ];
  await lay(
    visit,
    { flow: 'import', about },
    { title: say('import.preview', { name: file.name }), sections, buttons },
  );
}

function sectionsOf(plan: Plan, read: Imported, visit: Visit): SectionOf<Act>[] {
  const { messages, means } = visit;
  const { say } = messages;
  const nameOf = (entry: Entry): string => namesOf(entry, means.resources.glossary).join(say('title.versus'));
  const clashes = plan.clashes.map(({ file, line, clashes: taken }) => {
    const message = refusalText({ kind: 'labelTaken', clashes: taken, sense: 'missing' }, messages, () => '');
    return placedText({ file, line, message });
  });
  const faults = [
    ...read.faults.map(placedText),
    ...plan.faults.map(({ file, line, fault }) =>
      placedText({ file, line, message: faultText(fault, messages) }),
    ),
  ];
  const part = (heading: string, items: readonly string[]): SectionOf<Act>[] => {
    if (items.length === 0) return [];
    const lines = items.slice(0, SHOWN).map((text): Line => ({ mark: 'item', text }));
    const more = items.length - lines.length;
    return [{ heading, lines, ...(more > 0 && { small: say('import.more', { count: more }) }) }];
  };
  const leftOut = clashes.length + faults.length;
  const sums = { added: plan.added.length, changed: plan.changed.length, same: plan.same.length, leftOut };
  return [
    { lines: [{ text: say('import.sums', sums) }] },
    ...part(
      say('import.added'),
      plan.added.map(({ entry }) => nameOf(entry)),
    ),
    ...part(
      say('import.changed'),
      plan.changed.map(({ entry, changes }) => {
        const fields = [...new Set(changes.map(({ field }) => fieldName(field, messages)))];
        return say('import.changed.fields', { name: nameOf(entry), fields: messages.list(fields) });
      }),
    ),
    ...part(say('import.leftOut'), [...clashes, ...faults]),
  ];
}
