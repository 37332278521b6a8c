import { z } from 'zod';
import { setBlocked, setRole } from '../../../../src/team/manage-people.ts';
import { notAllowed } from '../../../../src/team/roles.ts';
import { type DeskApp, does, shows } from '../route.ts';

/** As platforms name people, with the platform: "slack:U024BE7LH". */
const personSchema = z
  .string()
  .trim()
  .regex(/^[a-z]+:[A-Za-z0-9_-]{1,80}$/);

/** Who may do what. */
export function people(app: DeskApp): void {
  shows(app, '/people', async ({ team, glossary, deed, person }) => {
    const { store } = team;
    const roles = await store.people.withRoles(glossary);
    const isAdmin = (await notAllowed(store, deed(), 'admin')) === undefined;
    return {
      roles,
      isAdmin,
      me: person.actor.person,
      hasAdmin: roles.some(({ role }) => role === 'admin'),
      blocked: isAdmin ? await store.people.blocked(glossary) : [],
    };
  });

  does(
    app,
    '/people/role',
    z.strictObject({ person: personSchema, role: z.enum(['editor', 'admin']).nullable() }),
    async ({ team, deed, messages }, { person, role }) => {
      const done = await setRole(team, deed(), { person, role: role ?? undefined });
      if (done.kind !== 'set') return done;
      return { says: messages.say('desk.people.set', { person, role: role ?? 'none' }) };
    },
  );

  does(
    app,
    '/people/block',
    z.strictObject({ person: personSchema, isBlocked: z.boolean() }),
    async ({ team, deed, messages }, { person, isBlocked }) => {
      const done = await setBlocked(team, deed(), { person, isBlocked });
      if (done.kind !== 'set') return done;
      return { says: messages.say('desk.people.blocked', { person, isBlocked: String(isBlocked) }) };
    },
  );
}
