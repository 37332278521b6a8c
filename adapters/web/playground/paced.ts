import type { Context } from 'hono';
import { addressOf } from '../access/address.ts';
import { meterOf } from '../access/meter.ts';

/** How often somebody may ask or press within a minute, and how often all may who come from one address. */
export interface Pace {
  readonly visitor: number;
  readonly address: number;
}

/** How many seconds somebody has to wait until they may do one thing more; 0 where they may. */
export type Waiting = (context: Context, person: string) => Promise<number>;

/** @param proxies how many proxies of the operator's stand before this server. */
export function paced({ visitor, address }: Pace, proxies: number): Waiting {
  const [ofVisitors, ofAddresses] = [meterOf(visitor), meterOf(address)];
  return async (context, person) => {
    // The address first: whoever throws the cookie away is somebody else each time.
    const ofAddress = await ofAddresses(addressOf(context, proxies));
    if (ofAddress.isOver) return ofAddress.seconds;
    const ofVisitor = await ofVisitors(person);
    return ofVisitor.isOver ? ofVisitor.seconds : 0;
  };
}
