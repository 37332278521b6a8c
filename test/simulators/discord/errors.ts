import type { Json } from './json.ts';

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json: code, status, message. */
const ERRORS = {
  10003: [404, 'Unknown Channel'],
  10004: [404, 'Unknown Guild'],
  10007: [404, 'Unknown Member'],
  10008: [404, 'Unknown Message'],
  10013: [404, 'Unknown User'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40094: [400, 'This interaction has hit the maximum number of follow up messages'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50007: [403, 'Cannot send messages to this user'],
  50013: [403, 'Missing Permissions'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** An answer that Discord gives instead of the one that was asked for. */
export class DiscordError extends Error {
  readonly status: number;
  readonly body: Json;

  constructor(code: ErrorCode, errors?: Json) {
    const [status, message] = ERRORS[code];
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors ? { errors } : {}) };
  }
}

/** Refuses a body, giving all the reasons. */
export const invalidBody = (refusals: readonly string[]): DiscordError =>
  new DiscordError(50035, {
    body: { _errors: refusals.map((message) => ({ code: 'INVALID', message })) },
  });
