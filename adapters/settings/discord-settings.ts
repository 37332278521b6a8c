import { Failure } from '../failure.ts';
import { addressIn, type Environment, secretIn, valueIn } from './values.ts';

/** How the bot reaches Discord. */
export interface DiscordSettings {
  readonly token: string;
  /** Another server than Discord's; ends in "/api". */
  readonly apiUrl?: string;
  /** What Discord signs interactions with that it sends over HTTP: 64 hexadecimal digits. Without it, they come over the gateway. */
  readonly publicKey?: string;
  /** Whether Discord is heard over HTTP alone. Then only commands, buttons and forms are. */
  readonly withoutGateway?: boolean;
}

export function discordIn(env: Environment): DiscordSettings | undefined {
  const token = secretIn(env, 'DISCORD_TOKEN');
  const apiUrl = addressIn(env, 'DISCORD_API_URL', '/api');
  const publicKey = publicKeyIn(env);
  const withoutGateway = isGatewayOff(env);
  if (withoutGateway && publicKey === undefined)
    throw new Failure(
      'DISCORD_GATEWAY is off, and DISCORD_PUBLIC_KEY isn’t set: so nothing would be heard of Discord.',
    );
  if (token === undefined) return undefined;
  return {
    token,
    ...(apiUrl !== undefined && { apiUrl }),
    ...(publicKey !== undefined && { publicKey }),
    ...(withoutGateway && { withoutGateway }),
  };
}

function publicKeyIn(env: Environment): string | undefined {
  const value = valueIn(env, 'DISCORD_PUBLIC_KEY')?.trim();
  if (value === undefined || /^[0-9a-f]{64}$/i.test(value)) return value;
  throw new Failure(
    'DISCORD_PUBLIC_KEY is not 64 hexadecimal digits: copy it from the developer portal, under General Information.',
  );
}

function isGatewayOff(env: Environment): boolean {
  const value = valueIn(env, 'DISCORD_GATEWAY')?.trim().toLowerCase();
  if (value === undefined || value === 'on') return false;
  if (value === 'off') return true;
  throw new Failure('DISCORD_GATEWAY is neither “on” nor “off”.');
}
