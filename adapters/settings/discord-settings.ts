import { addressIn, type Environment, secretIn } from './values.ts';

/** How the bot reaches Discord. */
export interface DiscordSettings {
  readonly token: string;
  /** Another server than Discord's; ends in "/api". */
  readonly apiUrl?: string;
}

export function discordIn(env: Environment): DiscordSettings | undefined {
  const token = secretIn(env, 'DISCORD_TOKEN');
  const apiUrl = addressIn(env, 'DISCORD_API_URL', '/api');
  return token === undefined ? undefined : { token, ...(apiUrl !== undefined && { apiUrl }) };
}
