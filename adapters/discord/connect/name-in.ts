import { type APIGuildMember, type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { faultOf } from '../fault.ts';

/** What somebody is called in a server; nothing where Discord doesn't say. Needs no connection to the gateway. */
export async function nameIn(
  rest: REST,
  { workspace, person, log }: { readonly workspace: string; readonly person: string; readonly log: Logger },
): Promise<string | undefined> {
  const [guild = '', id = ''] = [workspace, person].map((each) => each.replace(/^discord:/, ''));
  if (!/^\d+$/.test(guild) || !/^\d+$/.test(id)) return undefined;
  try {
    const { nick, user } = (await rest.get(Routes.guildMember(guild, id))) as APIGuildMember;
    return nick ?? user.global_name ?? user.username;
  } catch (error) {
    log.debug(faultOf(error), 'Discord doesn’t say what somebody is called');
    return undefined;
  }
}
