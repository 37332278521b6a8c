import { createHmac } from 'node:crypto';
import type { DeliveryType, Payload } from './deliveries.ts';
import { SIGNING_SECRET } from './identities.ts';

/** The attempt after the first one that this is, and why there is one. */
export interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

export interface SignedOptions {
  readonly retry?: Retry | undefined;
  /** What to sign with, for a signature that is wrong. */
  readonly secret?: string;
  /** How old the timestamp is, in seconds; it lies in the future where this is negative. */
  readonly age?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** Posts a payload as Slack does: events as JSON, commands as a form, interactions as JSON in a form. */
export async function postSigned(
  url: string,
  type: DeliveryType,
  payload: Payload,
  { retry, secret = SIGNING_SECRET, age = 0 }: SignedOptions = {},
): Promise<HttpAnswer> {
  const body = bodyOf(type, payload);
  const timestamp = String(Math.floor(Date.now() / 1000) - age);
  const headers = new Headers({
    'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`,
  });
  if (retry) {
    headers.set('x-slack-retry-num', String(retry.attempt));
    headers.set('x-slack-retry-reason', retry.reason);
  }
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, body: await response.text() };
}

function bodyOf(type: DeliveryType, payload: Payload): string {
  if (type === 'events_api') return JSON.stringify(payload);
  if (type === 'interactive') return String(new URLSearchParams({ payload: JSON.stringify(payload) }));
  return String(new URLSearchParams(payload as Record<string, string>));
}
