import type { Context, Hono } from 'hono';
import { type ZodType, z } from 'zod';
import { isRefused, type Refused } from '../../../src/messages/refused.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { malformed, refusal } from './refusal.ts';
import type { Seat, SeatEnv } from './seat.ts';

export type DeskApp = Hono<SeatEnv>;

/** What came of a request: what the page is to show, or why nothing was done. */
type Outcome = object | Refused | Response;

type Parameters = Readonly<Record<string, string>>;

/** Answers a request to be shown something. */
export function shows(
  app: DeskApp,
  path: string,
  look: (seat: Seat, parameters: Parameters, context: Context<SeatEnv>) => Promise<Outcome>,
): void {
  app.get(path, async (context) => {
    const seat = context.get('seat');
    const parameters = { ...context.req.query(), ...(context.req.param() as Parameters) };
    return told(context, await look(seat, parameters, context), seat);
  });
}

/** Lets something be done. @param schema what the page says about it. */
export function does<Body>(
  app: DeskApp,
  path: string,
  schema: ZodType<Body>,
  deed: (seat: Seat, body: Body, parameters: Parameters, context: Context<SeatEnv>) => Promise<Outcome>,
): void {
  app.post(path, async (context) => {
    const seat = context.get('seat');
    const body = schema.safeParse(await context.req.json().catch(() => undefined));
    if (!body.success) return malformed(context, seat);
    return told(context, await deed(seat, body.data, context.req.param() as Parameters, context), seat);
  });
}

/** Nothing needs to be said about it. */
export const nothing = z.strictObject({});

/** In characters: a reason that is given to somebody. */
export const reasonSchema = z.string().trim().max(2_000);

function told(context: Context<SeatEnv>, outcome: Outcome, seat: Seat): Response {
  if (outcome instanceof Response) return outcome;
  if (!('kind' in outcome) || !isRefused(outcome)) return context.json(safe(outcome));
  // Pressed twice, or asked again since the answer got lost: it is done.
  if (outcome.kind === 'again') return context.json({ says: seat.messages.say('team.again') });
  return refusal(context, outcome, seat);
}
