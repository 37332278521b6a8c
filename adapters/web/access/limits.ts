import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How many requests may be made within a minute. */
export interface Limits {
  /** By an address, without a token. */
  readonly address: number;
  /** With a token. */
  readonly token: number;
}

export const LIMITS: Limits = { address: 120, token: 600 };

const MINUTE = 60;

/** Counts what somebody does. @returns after how many seconds to come again, where it was too much. */
export type Counter = (context: Context, who: string) => Promise<number | undefined>;

/** Tells in the headers of each answer how much is left, as the IETF's draft "RateLimit header fields for HTTP" has it. */
export function counterOf(name: keyof Limits, most: number): Counter {
  const limiter = new RateLimiterMemory({ points: most, duration: MINUTE });
  return async (context, who) => {
    const spent = await limiter.consume(who).catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    });
    const seconds = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
    context.header('ratelimit-policy', `"${name}";q=${most};w=${MINUTE}`);
    context.header('ratelimit', `"${name}";r=${spent.remainingPoints};t=${seconds}`);
    return spent.consumedPoints > most ? seconds : undefined;
  };
}
