import type { Context } from 'hono';
import { whyNot } from '../../../src/conversation/glossary/tell-outcome.ts';
import type { Refused } from '../../../src/messages/refused.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import type { Seat } from './seat.ts';
import { conflictOf, type ShownConflict } from './shown/conflict.ts';

/** Why something wasn't done, for the page's script (RFC 9457). */
export interface DeskProblem {
  readonly title: string;
  readonly status: number;
  /** A sentence for the person. */
  readonly detail: string;
  /** Which refusal it is. */
  readonly kind: Refused['kind'] | 'malformed' | 'tooLarge' | 'busy' | 'noFile';
  /** What is wrong with a form, by its fields. */
  readonly faults?: Readonly<Record<string, string>> | undefined;
  /** What others have changed since. */
  readonly conflict?: ShownConflict | undefined;
}

const STATUSES = { conflict: 409, missing: 404, wrong: 422, forbidden: 403, tooMany: 429 } as const;

const WHY: Readonly<Record<Refused['kind'], keyof typeof STATUSES>> = {
  notAllowed: 'forbidden',
  blocked: 'forbidden',
  operatorOnly: 'forbidden',
  notYours: 'forbidden',
  tooMany: 'tooMany',
  badLength: 'wrong',
  same: 'wrong',
  labelTaken: 'wrong',
  faulty: 'wrong',
  noTerm: 'wrong',
  notOwned: 'wrong',
  pastDue: 'wrong',
  notPerChannel: 'wrong',
  badValue: 'wrong',
  badCode: 'wrong',
  noSuchEntry: 'missing',
  noSuchVersion: 'missing',
  noSuchSuggestion: 'missing',
  noSuchRequest: 'missing',
  noSuchReport: 'missing',
  noSuchSetting: 'missing',
  noSuchImport: 'missing',
  outdated: 'conflict',
  decided: 'conflict',
  again: 'conflict',
  hasRole: 'conflict',
  linkedAlready: 'conflict',
  outdatedPlan: 'conflict',
  undoneAlready: 'conflict',
};

const TITLES = {
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  422: 'Not as it should be',
  429: 'Too many',
} as const;

/** Answers with what a rule has against it. */
export function refusal(
  context: Context,
  refused: Refused,
  seat: Seat,
  faults?: Readonly<Record<string, string>>,
): Response {
  return problemWith(context, STATUSES[WHY[refused.kind]], {
    detail: whyNot(refused, seat),
    kind: refused.kind,
    ...(faults !== undefined && { faults }),
    ...(refused.kind === 'outdated' && { conflict: conflictOf(refused, seat) }),
  });
}

/** What was sent is nothing that the page itself sends. */
export const malformed = (context: Context, { messages: { say } }: Seat): Response =>
  problemWith(context, 422, { detail: say('desk.error.malformed'), kind: 'malformed' });

/** Something is wrong with what stands in the fields of a form. */
export const faulty = (
  context: Context,
  { messages: { say } }: Seat,
  faults: Readonly<Record<string, string>>,
): Response => problemWith(context, 422, { detail: say('desk.error.faults'), kind: 'faulty', faults });

export function problemWith(
  context: Context,
  status: keyof typeof TITLES,
  rest: Omit<DeskProblem, 'title' | 'status'>,
): Response {
  const body: DeskProblem = { title: TITLES[status], status, ...rest };
  return context.body(JSON.stringify(safe(body)), status, { 'content-type': 'application/problem+json' });
}
