import { type APIPartialGuild, PermissionsBitField, Routes } from 'discord.js';
import type { Ask } from './ask-discord.ts';
import { type Finding, right, unknown, wrong } from './finding.ts';
import { invitation } from './invitation.ts';
import { PERMISSION_NAMES, PERMISSIONS } from './uses.ts';

/** As many as Discord tells of at once. */
const MOST = 200;
/** Of so many servers each is named that isn't right. */
const NAMED = 10;

type Server = Pick<APIPartialGuild, 'id' | 'name'> & { readonly permissions?: string };

/** Whether the bot is in servers, and may do there what it has to. A channel may still forbid what the server allows. */
export async function checkServers(application: string, ask: Ask): Promise<Finding[]> {
  const query = new URLSearchParams({ limit: String(MOST) });
  const servers = await ask<Server[]>(Routes.userGuilds(), query);
  if (servers.kind !== 'told') return [unknown('Discord doesn’t tell now which servers the bot is in.')];
  const invite = invitation(application, 'server');
  if (servers.value.length === 0) return [wrong(`The bot is in no server: add it to one at ${invite}`)];
  const lacking = servers.value.filter((server) => missingIn(server).length > 0);
  if (lacking.length === 0)
    return [right(`The bot is in ${counted(servers.value.length)}, with every permission that it needs.`)];
  return [
    right(`The bot is in ${counted(servers.value.length)}.`),
    ...lacking
      .slice(0, NAMED)
      .map((server) =>
        wrong(
          `In ${server.name} (${server.id}) it lacks ${missingIn(server).join(', ')}: give its role that under Server Settings, Roles, or add it again at ${invite}`,
        ),
      ),
    ...(lacking.length > NAMED ? [wrong(`So it is in ${lacking.length - NAMED} servers more.`)] : []),
  ];
}

function counted(servers: number): string {
  if (servers === 1) return '1 server';
  return servers < MOST ? `${servers} servers` : `${MOST} servers or more`;
}

/** An administrator may do everything. */
function missingIn({ permissions = '0' }: Server): string[] {
  const given = new PermissionsBitField(BigInt(permissions));
  return PERMISSIONS.filter((each) => !given.has(each)).map((each) => PERMISSION_NAMES[each]);
}
