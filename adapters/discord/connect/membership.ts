import { type Client, DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import type { Membership } from '../../platform.ts';
import { faultOf } from '../fault.ts';
import { ADMINISTERS } from './administers.ts';

const UNKNOWN: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
];

/** What somebody is in a server, as Discord says at the moment; nothing where it doesn't. */
export async function membershipIn(
  client: Client,
  { workspace, person, log }: { readonly workspace: string; readonly person: string; readonly log: Logger },
): Promise<Membership | undefined> {
  if (!client.isReady()) return undefined;
  const guild = client.guilds.cache.get(workspace.replace(/^discord:/, ''));
  if (guild === undefined) return 'stranger';
  try {
    const member = await guild.members.fetch({
      user: person.replace(/^discord:/, ''),
      force: true,
      cache: false,
    });
    return member.permissions.any(ADMINISTERS) ? 'admin' : 'member';
  } catch (error) {
    if (error instanceof DiscordAPIError && UNKNOWN.includes(error.code)) return 'stranger';
    log.warn(faultOf(error), 'Discord doesn’t say who somebody is');
    return undefined;
  }
}
