import { setBlocked, setRole } from '../../../team/manage-people.ts';
import { standingOf } from '../../../team/roles.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Visit } from '../visit.ts';
import { layRoles } from './lay-roles.ts';
import { nameOf } from './name-of.ts';
import type { Picked } from './role-form.ts';

/** Gives a role, takes one away, blocks somebody or lets them again; then shows who has which by now. */
export async function changeRole(visit: Visit, picked: Picked): Promise<void> {
  const { means, glossary, messages, surface } = visit;
  const done = await change(visit, picked);
  if (done.kind !== 'set') return surface.tell(refusalIn(done, messages));
  // Who changed their own role may have another standing by now.
  const standing = await standingOf(means.store, glossary, visit.deed().actor);
  const name = await nameOf(picked.person, visit);
  await layRoles({ ...visit, standing }, messages.say('roles.done', { name, role: picked.role }));
}

async function change(visit: Visit, { person, role }: Picked) {
  const { team } = visit.means;
  if (role === 'blocked') return setBlocked(team, visit.deed('block'), { person, isBlocked: true });
  const unblocked = await setBlocked(team, visit.deed('block'), { person, isBlocked: false });
  if (unblocked.kind !== 'set') return unblocked;
  return setRole(team, visit.deed('role'), { person, role: role === 'none' ? undefined : role });
}
