import { notAllowed } from '../../team/roles.ts';
import { refusalIn } from '../flows/refusal.ts';
import type { Flow } from './flow.ts';
import { showForm } from './lay.ts';
import { changeRole } from './roles/change-role.ts';
import { layConfirmation } from './roles/lay-confirmation.ts';
import { layRoles } from './roles/lay-roles.ts';
import { pickedIn, roleForm } from './roles/role-form.ts';
import type { Subcommand } from './subcommand.ts';
import type { Visit } from './visit.ts';

export const rolesSubcommand: Subcommand = {
  name: 'roles',
  summary: 'glossary.roles',
  run: (visit) => layRoles(visit),
};

/** Who gets which role is asked by a form, then said once more: what a person may do hangs on it. */
export const rolesFlow: Flow = {
  act(visit, does, about) {
    switch (does) {
      case 'ask':
        return ask(visit);
      case 'do': {
        const picked = pickedIn(about);
        return picked && changeRole(visit, picked);
      }
      case 'back':
        return layRoles(visit);
      default:
        return undefined;
    }
  },
  fill(visit, does, _about, values) {
    if (does !== 'ask') return undefined;
    const picked = pickedIn(values);
    return picked === undefined
      ? visit.surface.refuse?.({ person: visit.messages.say('roles.nobody') })
      : layConfirmation(visit, picked);
  },
};

async function ask(visit: Visit): Promise<void> {
  const { means, messages, surface } = visit;
  const hindrance = await notAllowed(means.store, visit.deed(), 'admin');
  if (hindrance !== undefined) return surface.tell(refusalIn(hindrance, messages));
  await showForm(visit, { flow: 'roles', about: {} }, 'ask', roleForm(visit));
}
