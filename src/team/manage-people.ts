import type { Role } from '../store/team/people.ts';
import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { type Again, transactOnce } from './once.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';

/** Gives a person a role, or takes it away. Once somebody is an admin, the workspace's own admins are so no more. */
export const setRole = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { person, role }: { readonly person: string; readonly role: Role | undefined },
): Promise<{ readonly kind: 'set'; readonly before?: Role | undefined } | Again | NotAllowed> =>
  transactOnce(store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return hindrance;
    const before = await records.people.role(deed.glossary, person);
    await records.people.setRole(deed.glossary, person, role);
    await noteDeed(records, deed, { did: 'role', other: person, about: { role: role ?? 'none' } });
    return { kind: 'set', before };
  });

/** Somebody with a role can't be blocked: it is to be taken away first. */
export interface HasRole {
  readonly kind: 'hasRole';
  readonly role: Role;
}

/** Keeps a person who abuses it from suggesting, asking the team, voting and reporting; or lets them again. */
export const setBlocked = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { person, isBlocked }: { readonly person: string; readonly isBlocked: boolean },
): Promise<{ readonly kind: 'set' } | HasRole | Again | NotAllowed> =>
  transactOnce(store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return hindrance;
    const role = isBlocked ? await records.people.role(deed.glossary, person) : undefined;
    if (role !== undefined) return { kind: 'hasRole', role };
    await records.people.setBlocked(deed.glossary, person, isBlocked, deed.at);
    await noteDeed(records, deed, { did: 'blocked', other: person, about: { isBlocked } });
    return { kind: 'set' };
  });
