import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** In seconds: what somebody does is counted for as long. */
export const MINUTE = 60;

/** What somebody has done of late. */
interface Reading {
  /** How much more may be done. */
  readonly left: number;
  /** After how many seconds it is counted anew. */
  readonly seconds: number;
  /** Whether it was too much. */
  readonly isOver: boolean;
}

/** Counts one thing more that somebody does. */
export type Meter = (who: string) => Promise<Reading>;

/** @param most how much each may do within a minute. */
export function meterOf(most: number): Meter {
  const limiter = new RateLimiterMemory({ points: most, duration: MINUTE });
  return async (who) => {
    const spent = await limiter.consume(who).catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) return refusal;
      throw refusal;
    });
    return {
      left: spent.remainingPoints,
      seconds: Math.max(1, Math.ceil(spent.msBeforeNext / 1000)),
      isOver: spent.consumedPoints > most,
    };
  };
}
