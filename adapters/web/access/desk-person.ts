import { createHash, randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { type Actor, OPERATOR } from '../../../src/team/actor.ts';
import { Places } from '../../../src/team/places.ts';
import { sessionOf } from '../../../src/team/sessions.ts';
import { LOCAL_WORKSPACE } from '../../../src/team/workspace-name.ts';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';
import { cookiesOf } from '../sign-in/cookies.ts';
import { type MembershipOf, membershipsBy } from './memberships.ts';

/** Somebody who works on a team's glossary in a browser. What the person may do there, the rules of `team/` say. */
export interface DeskPerson {
  /** Whose glossary it is, and what people call that. */
  readonly workspace: string;
  readonly place: string;
  readonly actor: Actor;
  /** What to call the person. */
  readonly name: string;
  /** Whether nobody signed in, since only who sits at this machine gets here. */
  readonly isLocal: boolean;
  /** What the person sees, as it is at the moment. */
  readonly seen: Seen;
  /** What the pages send along with whatever is to change something (see `ownPagesOnly`): no other site knows it. */
  readonly formToken: string;
}

/** Who is at the desk by a request; nothing for who isn't signed in. It is found out once a request. */
export type DeskPersonOf = (context: Context) => Promise<DeskPerson | undefined>;

export function deskPersons(means: WebMeans, memberships: MembershipOf = membershipsBy(means)): DeskPersonOf {
  const { team, isLocal, messages } = means;
  const places = new Places(team, messages);
  const cookies = cookiesOf(means);
  const seenIn =
    (workspace: string): Seen =>
    () =>
      places.at({ workspace, channel: 'web', outsiders: false }, Date.now());

  if (isLocal) {
    const workspace = means.workspace ?? LOCAL_WORKSPACE;
    const local: DeskPerson = {
      workspace,
      place: messages.say('access.local.place'),
      actor: { person: OPERATOR, isWorkspaceAdmin: false, isOperator: true },
      name: messages.say('access.local'),
      isLocal,
      seen: seenIn(workspace),
      formToken: randomBytes(16).toString('base64url'),
    };
    return async () => local;
  }

  async function signedIn(secret: string): Promise<DeskPerson | undefined> {
    const session = await sessionOf(team.store, secret, Date.now());
    if (session === undefined) return undefined;
    const { workspace, place, person, name } = session;
    const membership = await memberships(workspace, person);
    if (!isInside(membership)) return undefined;
    return {
      workspace,
      place,
      actor: { person, isWorkspaceAdmin: membership === 'admin', name },
      name,
      isLocal,
      seen: seenIn(workspace),
      formToken: formTokenOf(secret),
    };
  }

  const found = new WeakMap<Request, Promise<DeskPerson | undefined>>();
  return (context) => {
    const secret = cookies.get(context, 'session');
    if (secret === '') return Promise.resolve(undefined);
    const before = found.get(context.req.raw);
    if (before !== undefined) return before;
    const finding = signedIn(secret);
    found.set(context.req.raw, finding);
    return finding;
  };
}

/**
 * Whether a team's own entries are somebody's to see. A guest sees what outsiders see. Where the platform doesn't say at the moment,
 * who was let in before stays in.
 */
export const isInside = (membership: Awaited<ReturnType<MembershipOf>>): boolean =>
  membership !== 'stranger' && membership !== 'guest';

/** Made from what only the browser has, which isn't found out from it. */
export const formTokenOf = (secret: string): string =>
  createHash('sha256').update(`form ${secret}`).digest('base64url');
