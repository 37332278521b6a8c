import { Failure } from '../failure.ts';
import { addressIn, type Environment, numberIn, secretIn, valueIn } from './values.ts';

/** How the bot reaches Discord. */
export interface DiscordSettings {
  readonly token: string;
  /** Another server than Discord's; ends in "/api". */
  readonly apiUrl?: string;
  /** What Discord signs interactions with that it sends over HTTP: 64 hexadecimal digits. Without it, they come over the gateway. */
  readonly publicKey?: string;
  /** Whether Discord is heard over HTTP alone. Then only commands, buttons and forms are. */
  readonly withoutGateway?: boolean;
  /** Which of several connections this process has, where another process began it to have that one. */
  readonly shard?: Shard;
}

/** One of several connections, and how many there are. */
export interface Shard {
  readonly id: number;
  readonly of: number;
}

/** Discord has no bot with as many. */
const MOST_SHARDS = 100_000;

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
    ...(shard && { shard }),
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

/** The library's manager of shards tells their processes by these. */
function shardIn(env: Environment): Shard | undefined {
  if (env.SHARDING_MANAGER !== 'true') return undefined;
  const id = numberIn(env, 'SHARDS', { most: MOST_SHARDS });
  const of = numberIn(env, 'SHARD_COUNT', { least: 1, most: MOST_SHARDS });
  return id === undefined || of === undefined ? undefined : { id, of };
}
