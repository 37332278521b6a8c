import {
  type APIGuild,
  type APIGuildMember,
  DiscordAPIError,
  PermissionsBitField,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Membership } from '../../platform.ts';
import { faultOf } from '../fault.ts';
import { ADMINISTERS } from './administers.ts';

/** Of a person who isn't in a server, and of a server that the bot isn't in. */
const UNKNOWN: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
];

/** What somebody is in a server, as Discord says at the moment; nothing where it doesn't. Needs no connection to the gateway. */
export async function membershipIn(
  rest: REST,
  { workspace, person, log }: { readonly workspace: string; readonly person: string; readonly log: Logger },
): Promise<Membership | undefined> {
  const [guild, user] = [workspace, person].map((id) => id.replace(/^discord:/, ''));
  if (!isId(guild) || !isId(user)) return 'stranger';
  try {
    const [server, member] = (await Promise.all([
      rest.get(Routes.guild(guild)),
      rest.get(Routes.guildMember(guild, user)),
    ])) as [APIGuild, APIGuildMember];
    return administers(server, member, user) ? 'admin' : 'member';
  } catch (error) {
    if (error instanceof DiscordAPIError && UNKNOWN.includes(error.code)) return 'stranger';
    log.warn(faultOf(error), 'Discord doesn’t say who somebody is');
    return undefined;
  }
}

/** The words of a direct conversation, "@me", are no server's. */
const isId = (text: string | undefined): text is string => /^\d+$/.test(text ?? '');

/** The role of everybody has the id of the server. */
function administers({ id, owner_id, roles }: APIGuild, member: APIGuildMember, user: string): boolean {
  const own = roles.filter((role) => role.id === id || member.roles.includes(role.id));
  const bits = own.reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  return owner_id === user || new PermissionsBitField(bits).any(ADMINISTERS);
}
