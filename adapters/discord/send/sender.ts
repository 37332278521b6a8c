import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';
import { faultOf, isPassing } from '../fault.ts';

/** What is sent and where to, by ids alone: it goes into the log. */
interface Errand {
  readonly what: string;
  readonly channel: string | null;
  /** Whether Discord takes a repetition for what it is, so that a request whose fate is unknown may be made again. */
  readonly repeatable: boolean;
}

/** What came of a request; of one that failed, whether Discord surely did not do it. */
type Sent<T> = { readonly outcome: 'sent'; readonly value: T } | { readonly outcome: 'refused' | 'unknown' };

/** Makes a request of Discord. What fails is logged. Never throws. */
export type Send = <T>(errand: Errand, request: () => Promise<T>) => Promise<Sent<T>>;

const ATTEMPTS = 3;
const PAUSE = 250;

/** Where everything that the bot sends to Discord passes through. */
export function sender(log: Logger): Send {
  let limitedUntil = 0;
  return async ({ what, channel, repeatable }, request) => {
    for (let attempt = 1; ; attempt += 1) {
      // Asked for anything under a global limit, the library sets a timer as long as that, which would hold the process.
      if (Date.now() < limitedUntil) {
        log.warn({ what, channel, status: 429 }, 'not sent: Discord’s rate limit');
        return { outcome: 'refused' };
      }
      try {
        return { outcome: 'sent', value: await request() };
      } catch (error) {
        if (error instanceof RateLimitError && error.global) limitedUntil = Date.now() + error.timeToReset;
        if (repeatable && attempt < ATTEMPTS && isPassing(error)) {
          await pause(PAUSE * attempt);
          continue;
        }
        log[levelOf(error)]({ what, channel, ...faultOf(error) }, 'not sent');
        return { outcome: isPassing(error) ? 'unknown' : 'refused' };
      }
    }
  };
}

/** An answer that came twice, or in between two others, harms nobody; a body that Discord finds wrong is the bot's own fault. */
function levelOf(error: unknown): 'debug' | 'warn' | 'error' {
  if (error instanceof RateLimitError || isPassing(error)) return 'warn';
  if (!(error instanceof DiscordAPIError)) return 'error';
  if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return 'debug';
  return error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType ? 'error' : 'warn';
}
