import { ApplicationIntegrationType } from 'discord.js';
import { permissionBits, SCOPES } from './uses.ts';

/** Where the bot is added to a server, with the permissions that it needs and no others, or by a person for themselves. */
export function invitation(application: string, to: keyof typeof SCOPES): string {
  const url = new URL('https://discord.com/oauth2/authorize');
  const type =
    to === 'server' ? ApplicationIntegrationType.GuildInstall : ApplicationIntegrationType.UserInstall;
  url.search = new URLSearchParams({
    client_id: application,
    integration_type: String(type),
    scope: SCOPES[to].join(' '),
    ...(to === 'server' && { permissions: String(permissionBits()) }),
  }).toString();
  return url.href;
}
