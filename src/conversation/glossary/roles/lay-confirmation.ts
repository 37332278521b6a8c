import { notAllowed } from '../../../team/roles.ts';
import { refusalIn } from '../../flows/refusal.ts';
import { lay } from '../lay.ts';
import type { Visit } from '../visit.ts';
import { nameOf } from './name-of.ts';
import type { Picked } from './role-form.ts';

/** Says what a change of a role comes to, before it is made. */
export async function layConfirmation(visit: Visit, picked: Picked): Promise<void> {
  const { means, glossary, messages, by, surface } = visit;
  const { say } = messages;
  const hindrance = await notAllowed(means.store, visit.deed(), 'admin');
  if (hindrance !== undefined) return surface.tell(refusalIn(hindrance, messages));
  const { person, role } = picked;
  const name = await nameOf(person, visit);
  const people = await means.store.people.withRoles(glossary);
  const isFirst = role === 'admin' && people.every((each) => each.role !== 'admin');
  const isOneself = person === by.id && role !== 'admin';
  await lay(
    visit,
    { flow: 'roles', about: { person, role } },
    {
      title: say('roles.change'),
      sections: [
        { lines: [{ text: say('roles.confirm', { name, role }) }] },
        ...(isFirst ? [{ lines: [{ text: say('roles.confirm.first') }] }] : []),
        ...(isOneself ? [{ lines: [{ text: say('roles.confirm.oneself') }] }] : []),
      ],
      buttons: [
        { label: say('roles.do'), does: 'do', tone: isFirst || isOneself ? 'danger' : 'main' },
        { label: say('roles.back'), does: 'back' },
      ],
    },
  );
}
