import type { RateLimitData, REST, RESTOptions } from 'discord.js';
import { makeRequest } from './make-request.ts';

/** An answer that must wait longer for Discord's rate limit comes too late to be of use. */
const LONGEST_WAIT = 10_000;

const waitsTooLong = ({ timeToReset, retryAfter, sublimitTimeout }: RateLimitData): boolean =>
  Math.max(timeToReset, retryAfter, sublimitTimeout) > LONGEST_WAIT;

/**
 * How Discord's REST API is called.
 * @param apiUrl another place than Discord itself.
 * @param rest what calls it by these options.
 */
export const restOptions = (apiUrl: string | undefined, rest: () => REST): Partial<RESTOptions> => ({
  ...(apiUrl !== undefined && { api: apiUrl }),
  version: '10',
  makeRequest,
  // The library repeats whatever failed, even what would then be said twice: send/sender.ts knows what may be repeated.
  retries: 0,
  rejectOnRateLimit: (limit) => {
    if (!waitsTooLong(limit)) return false;
    // Requests that wait behind this one would each set a timer as long as the limit before they are rejected, and so hold
    // the process. The library forgets the limit; send/sender.ts remembers it.
    if (limit.global) rest().globalReset = -1;
    return true;
  },
});
