import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { stackFrames } from '../stack-frames.ts';

/** What may be logged of an error. The library's own errors carry the request: its texts, and the tokens in its address. */
interface Fault {
  readonly fault: string;
  readonly code?: number | string;
  readonly status?: number;
  /** The frames of the stack, without the message. */
  readonly at?: readonly string[];
}

export function faultOf(error: unknown): Fault {
  if (error instanceof DiscordAPIError)
    return { fault: 'DiscordAPIError', code: error.code, status: error.status };
  if (error instanceof HTTPError) return { fault: error.name, status: error.status };
  if (error instanceof RateLimitError) return { fault: 'RateLimitError', status: 429 };
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = codeOf(error);
  return { fault: error.name, ...(code !== undefined && { code }), at: stackFrames(error) };
}

/** Why a connection failed; nothing that people wrote is in that. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || (codeOf(error) ?? error.name) : typeof error;

/** Whether a request failed for want of a working line or server, so that it may work the next time. */
export const isPassing = (error: unknown): boolean =>
  error instanceof HTTPError ||
  (error instanceof Error &&
    (error.name === 'AbortError' || /^(?:E[A-Z]+(?:_[A-Z]+)?|UND_ERR_\w+)$/.test(codeOf(error) ?? '')));

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;
