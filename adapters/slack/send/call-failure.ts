import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';

/** Why a call to Slack failed, which decides whether it may be made again. */
export type CallFailure =
  /** Slack answered no, in a word of its own: "not_in_channel". Nothing was done. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Slack wants fewer calls. Nothing was done. */
  | { readonly kind: 'limited'; readonly error: string; readonly seconds: number }
  /** No connection came about, so that nothing was sent. */
  | { readonly kind: 'unsent'; readonly error: string }
  /** Nobody knows whether it was done: a time-out, a connection that broke, a server that failed. */
  | { readonly kind: 'unknown'; readonly error: string };

/** A failed call that isn't one of the SDK's: those to a `response_url`. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly failure: CallFailure;

  constructor(failure: CallFailure) {
    super(failure.error);
    this.failure = failure;
  }
}

/** What went wrong with a call of the SDK, or of `fetch`. */
export function callFailureOf(error: unknown): CallFailure {
  if (error instanceof CallFailed) return error.failure;
  if (error instanceof WebAPIRateLimitedError) return limited(error.retryAfter);
  if (error instanceof WebAPIPlatformError)
    return refusal(error.data.error, error.data.response_metadata?.retryAfter);
  if (error instanceof WebAPIHTTPError) return refusalOfStatus(error.statusCode);
  return connectionFailure(error instanceof WebAPIRequestError ? error.original : error);
}

/** A word of Slack's. The SDK also puts whatever it couldn't read there, be it a whole page: then Slack was not who answered. */
export function refusal(error: string, retryAfter = 1): CallFailure {
  if (!/^[\w.-]{1,80}$/.test(error)) return { kind: 'unknown', error: 'an unreadable answer' };
  return /^rate_?limited$/.test(error) ? limited(retryAfter) : { kind: 'refused', error };
}

export const refusalOfStatus = (status: number): CallFailure => ({
  kind: status >= 400 && status < 500 ? 'refused' : 'unknown',
  error: `HTTP ${status}`,
});

export const limited = (seconds: number): CallFailure => ({ kind: 'limited', error: 'ratelimited', seconds });

const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);
/** Codes that a connection may also end with, after something was sent. */
const MAYBE_CONNECTED = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT']);

/** `fetch` says "fetch failed", and has the reason as its cause. Messages may quote what was sent, so only codes are kept. */
function connectionFailure(error: unknown): CallFailure {
  const cause: NodeJS.ErrnoException | undefined =
    error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
  const code = cause?.code ?? '';
  const unsent = NEVER_CONNECTED.has(code) || (MAYBE_CONNECTED.has(code) && cause?.syscall === 'connect');
  const name = error instanceof Error ? error.name : 'no connection';
  return { kind: unsent ? 'unsent' : 'unknown', error: code || name };
}
