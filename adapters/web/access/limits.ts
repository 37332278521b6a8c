import type { Context } from 'hono';
import { MINUTE, meterOf } from './meter.ts';

/** How many requests may be made within a minute. */
export interface Limits {
  /** By an address, without a token. */
  readonly address: number;
  /** With a token. */
  readonly token: number;
  /** To sign in, by an address: each makes this server ask another one. */
  readonly signIn: number;
}

export const LIMITS: Limits = { address: 120, token: 600, signIn: 30 };

/** Counts what somebody does. @returns after how many seconds to come again, where it was too much. */
export type Counter = (context: Context, who: string) => Promise<number | undefined>;

/** Tells in the headers of each answer how much is left, as the IETF's draft "RateLimit header fields for HTTP" has it. */
export function counterOf(name: keyof Limits, most: number): Counter {
  const meter = meterOf(most);
  return async (context, who) => {
    const { left, seconds, isOver } = await meter(who);
    context.header('ratelimit-policy', `"${name}";q=${most};w=${MINUTE}`);
    context.header('ratelimit', `"${name}";r=${left};t=${seconds}`);
    return isOver ? seconds : undefined;
  };
}
