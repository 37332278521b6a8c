import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Membership } from '../../platform.ts';
import { callFailureOf } from '../send/call-failure.ts';
import { isOrganisation } from './origin.ts';
import { remembered } from './remembered.ts';

/** What Slack says of people, by their ids. Where it doesn't say, as without the scope `users:read`, nobody is anything. */
export interface People {
  /** Whether somebody administers the workspace. */
  isAdmin(user: string): Promise<boolean>;
  /** Whether somebody is a guest of the workspace, or of another organisation. */
  isGuest(user: string): Promise<boolean>;
  /** What others call somebody. */
  nameOf(user: string): Promise<string | undefined>;
  /** What somebody is in the workspace; nothing where Slack doesn't say. */
  membership(user: string): Promise<Membership | undefined>;
  /** The language in which somebody uses Slack, as a tag of BCP 47. */
  languageOf(user: string): Promise<string | undefined>;
}

export type Admins = People['isAdmin'];

const NOBODY = { isAdmin: false, isGuest: false, isGone: false, name: undefined, lang: undefined } as const;

/**
 * Asks Slack, and remembers for a while what it said.
 * @param workspace where they are. Of a whole organisation, who administers one of its teams is no admin.
 */
export function peopleOf(client: WebClient, log: Logger, workspace: string): People {
  const known = remembered(async (user) => {
    try {
      const { user: info } = await client.users.info({ user, include_locale: true });
      const standing = isOrganisation(workspace) ? info?.enterprise_user : info;
      return {
        isAdmin: standing?.is_admin === true || standing?.is_owner === true,
        isGuest:
          info?.is_restricted === true || info?.is_ultra_restricted === true || info?.is_stranger === true,
        name: info?.profile?.display_name || info?.real_name || info?.name,
        isGone: info?.deleted === true,
        lang: info?.locale,
      };
    } catch (error) {
      const failure = callFailureOf(error);
      if (failure.error === 'user_not_found') return { ...NOBODY, isGone: true };
      log.warn({ call: 'users.info', error: failure.error }, 'Slack call failed');
      return undefined;
    }
  });
  return {
    isAdmin: async (user) => ((await known(user)) ?? NOBODY).isAdmin,
    isGuest: async (user) => ((await known(user)) ?? NOBODY).isGuest,
    nameOf: async (user) => ((await known(user)) ?? NOBODY).name,
    async membership(user) {
      const found = await known(user);
      if (found === undefined) return undefined;
      if (found.isGone) return 'stranger';
      return found.isGuest ? 'guest' : found.isAdmin ? 'admin' : 'member';
    },
    languageOf: async (user) => ((await known(user)) ?? NOBODY).lang,
  };
}

/** The same by how the core names people; nothing for those of another platform, with whom a glossary may be shared. */
export const nameIn =
  (people: Pick<People, 'nameOf'>) =>
  async (person: string): Promise<string | undefined> => {
    const [, id] = /^slack:(.+)$/.exec(person) ?? [];
    return id === undefined ? undefined : people.nameOf(id);
  };
