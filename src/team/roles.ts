import type { Records } from '../store/store.ts';
import type { Role } from '../store/team/people.ts';
import type { Actor, Deed } from './actor.ts';

/** What a person may do: anyone asks, suggests, votes, reports; editors publish; admins set roles and settings. */
export type Standing = 'anyone' | Role;

/** A role is wanting. */
export interface NotAllowed {
  readonly kind: 'notAllowed';
  readonly needs: Role;
  /** The people who have that role, or a higher one. */
  readonly who: readonly string[];
  /** Whether the workspace's own admins have it, since nobody else is an admin. */
  readonly orWorkspaceAdmins: boolean;
}

const RANKS: Readonly<Record<Standing, number>> = { anyone: 0, editor: 1, admin: 2 };

type WithPeople = Pick<Records, 'people'>;

/** The workspace's own admins are admins while nobody was made one; the operator always is. */
export async function standingOf(records: WithPeople, glossary: string, actor: Actor): Promise<Standing> {
  if (actor.isOperator) return 'admin';
  const role = await records.people.role(glossary, actor.person);
  if (role === 'admin' || !actor.isWorkspaceAdmin) return role ?? 'anyone';
  const all = await records.people.withRoles(glossary);
  return all.some((each) => each.role === 'admin') ? (role ?? 'anyone') : 'admin';
}

/** Nothing for somebody who has a role. */
export async function notAllowed(
  records: WithPeople,
  { glossary, actor }: Pick<Deed, 'glossary' | 'actor'>,
  needs: Role,
): Promise<NotAllowed | undefined> {
  const standing = await standingOf(records, glossary, actor);
  if (RANKS[standing] >= RANKS[needs]) return undefined;
  const all = await records.people.withRoles(glossary);
  return {
    kind: 'notAllowed',
    needs,
    who: all.filter(({ role }) => RANKS[role] >= RANKS[needs]).map(({ person }) => person),
    orWorkspaceAdmins: all.every(({ role }) => role !== 'admin'),
  };
}
