/** One of several connections, and how many they are. */
export interface Shard {
  readonly id: number;
  readonly of: number;
}

const ALONE: Shard = { id: 0, of: 1 };

/** What a login says of it; nothing where there is no such shard. */
export function shardIn(asked: unknown): Shard | undefined {
  if (asked === undefined) return ALONE;
  const [id, of] = Array.isArray(asked) ? asked.map(Number) : [];
  return id !== undefined && of !== undefined && id >= 0 && id < of ? { id, of } : undefined;
}

/**
 * Whether a shard hears of a guild; the first hears of what is said to the bot alone.
 * https://discord.com/developers/docs/events/gateway#sharding
 */
export const isOfShard = (guild: unknown, { id, of }: Shard): boolean =>
  typeof guild === 'string' ? Number((BigInt(guild) >> 22n) % BigInt(of)) === id : id === 0;
