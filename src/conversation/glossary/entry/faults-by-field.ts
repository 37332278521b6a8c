import { faultText } from '../../../messages/team-texts.ts';
import type { LabelTaken } from '../../../team/clash.ts';
import type { EntryFault, Faulty } from '../../../team/entry-fault.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Faults } from '../../surfaces.ts';
import type { Speaking } from '../visit.ts';
import type { EntryDraft } from './entry-draft.ts';
import { fieldsFor, readEntryForm } from './read-entry-form.ts';
import { aspectsOf } from './traits-field.ts';

/** What the rules have against an entry, at the fields of its form. What no form shows is said at the first. */
export function faultsByField(refused: Faulty | LabelTaken, draft: EntryDraft, visit: Speaking): Faults {
  const { messages } = visit;
  const fields = fieldsFor(draft.kind);
  const [first] = fields;
  // A sense tells it apart from what has the name already.
  if (refused.kind === 'labelTaken')
    return { [refused.sense === 'missing' ? 'name' : 'sense']: refusalIn(refused, messages) };
  const faults: Record<string, string> = {};
  for (const fault of refused.faults) {
    const name = fault.field.split(/[.[]/)[0];
    const field = fields.find(({ of }) => of === name);
    const id = (field ?? first)?.id ?? '';
    const text = field === undefined ? faultText(fault, messages) : textOf(fault, draft, visit);
    faults[id] = [faults[id], text].filter((each) => each !== undefined).join(' ');
  }
  return faults;
}

/** What is wrong, without the field's name, which stands beside it; with the line where the field has several. */
function textOf(fault: EntryFault, draft: EntryDraft, visit: Speaking): string {
  const { messages, means } = visit;
  const { say } = messages;
  if (fault.problem === 'unasked') {
    const { data } = readEntryForm(draft, means.resources);
    const labels = [...aspectsOf(data, means.resources).values()];
    return say('entry.fault.unasked', {
      aspect: fault.aspect,
      count: labels.length,
      asked: messages.list(labels),
    });
  }
  const text = faultText(fault, messages).slice(fault.field.length + ': '.length);
  const line = /\[(\d+)\]/.exec(fault.field)?.[1];
  return line === undefined
    ? say('entry.fault', { text })
    : say('entry.fault.line', { line: Number(line), text });
}
