import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Actor } from '../../../src/team/actor.ts';
import { Places } from '../../../src/team/places.ts';
import { LOCAL_WORKSPACE } from '../../../src/team/workspace-name.ts';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';

/** Somebody who works on a team's glossary in a browser. What the person may do there, the rules of `team/` say. */
export interface DeskPerson {
  /** Whose glossary it is. */
  readonly workspace: string;
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

/** Who is at the desk by a request; nothing for who isn't signed in. */
export type DeskPersonOf = (context: Context) => Promise<DeskPerson | undefined>;

/** As `differentia glossary` names whoever keeps the service. */
const OPERATOR = 'cli:operator';

export function deskPersons(means: WebMeans): DeskPersonOf {
  const places = new Places(means.team, means.messages);
  const seenIn =
    (workspace: string): Seen =>
    () =>
      places.at({ workspace, channel: 'web', outsiders: false }, Date.now());
  const workspace = means.workspace ?? LOCAL_WORKSPACE;
  const local: DeskPerson = {
    workspace,
    actor: { person: OPERATOR, isWorkspaceAdmin: false, isOperator: true },
    name: means.messages.say('access.local'),
    isLocal: true,
    seen: seenIn(workspace),
    formToken: randomBytes(16).toString('base64url'),
  };
  return async () => (means.isLocal ? local : undefined);
}
