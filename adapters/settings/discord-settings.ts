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
  /** The part of this process, where several share the servers that the bot is in. */
  readonly shard?: Shard;
}

/** One of several connections, numbered from 0. */
interface Shard {
  readonly id: number;
  readonly count: number;
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
  const shard = shardIn(env);
  if (token === undefined) return undefined;
  return {
    token,
    ...(apiUrl !== undefined && { apiUrl }),
    ...(publicKey !== undefined && { publicKey }),
    ...(withoutGateway && { withoutGateway }),
    ...(shard !== undefined && { shard }),
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

/** As discord.js tells a process that it has started. */
function shardIn(env: Environment): Shard | undefined {
  if (env.SHARDING_MANAGER !== 'true') return undefined;
  const [id, count] = [Number(env.SHARDS), Number(env.SHARD_COUNT)];
  return Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count ? { id, count } : undefined;
}
