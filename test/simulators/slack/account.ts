import type { Posted } from './channels.ts';
import type { Delivery } from './deliveries.ts';
import type { Call } from './http-side.ts';

interface Happened {
  readonly messages: readonly Posted[];
  readonly calls: readonly Call[];
  readonly deliveries: readonly Delivery[];
}

/** What there is and what has happened, for whoever waited in vain for something else. */
export function accountOf({ messages: all, calls: made, deliveries: attempts }: Happened): string {
  const messages = all.map(({ channel, ts, user, botId, onlyFor, text }) =>
    JSON.stringify({ channel, ts, by: botId ?? user, onlyFor, text }),
  );
  const calls = made.map(({ method, answer, status, open }) =>
    JSON.stringify({ method, ok: answer?.ok, error: answer?.error, status, open }),
  );
  const deliveries = attempts.map(({ type, payload, acked, lost }) => {
    const { type: event, subtype } = (payload.event ?? payload) as { type?: string; subtype?: string };
    return JSON.stringify({ type, event, subtype, acked, lost });
  });
  return ['Messages:', ...messages, 'Calls:', ...calls, 'Deliveries:', ...deliveries].join('\n  ');
}
