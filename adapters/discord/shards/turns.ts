import { setTimeout as pause } from 'node:timers/promises';

/** Resolves when a shard may log in, or the signal says that it needn't any more. */
export type Turn = (shard: number, signal: AbortSignal) => Promise<void>;

/** Between two that log in after one another, in milliseconds: Discord wants five seconds, and a process takes a moment to begin. */
const GAP = 5_500;

/**
 * Who logs in when.
 * @param atOnce how many may do so together; which of them do is by their numbers.
 * https://discord.com/developers/docs/events/gateway#sharding-max-concurrency
 */
export function turnsOf(atOnce: number): Turn {
  const freeAt = new Map<number, number>();
  return async (shard, signal) => {
    const now = performance.now();
    const at = Math.max(now, freeAt.get(shard % atOnce) ?? now);
    freeAt.set(shard % atOnce, at + GAP);
    await pause(at - now, undefined, { signal }).catch(() => undefined);
  };
}
