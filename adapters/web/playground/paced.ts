import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressOf } from '../access/address.ts';

/** How often somebody may ask or press within a minute, and how often all may who come from one address. */
export interface Pace {
  readonly visitor: number;
  readonly address: number;
}

const MINUTE = 60;

/** How many seconds somebody has to wait until they may do one thing more; 0 where they may. */
export type Waiting = (context: Context, person: string) => Promise<number>;

/** @param proxies how many proxies of the operator's stand before this server. */
export function paced({ visitor, address }: Pace, proxies: number): Waiting {
  const ofVisitors = new RateLimiterMemory({ points: visitor, duration: MINUTE });
  const ofAddresses = new RateLimiterMemory({ points: address, duration: MINUTE });
  return async (context, person) => {
    try {
      // The address first: whoever throws the cookie away is somebody else each time.
      await ofAddresses.consume(addressOf(context, proxies));
      await ofVisitors.consume(person);
      return 0;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    }
  };
}
