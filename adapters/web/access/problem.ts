import type { Context } from 'hono';
import { z } from 'zod';

/** What went wrong, for programs and for people (RFC 9457). */
export const problemSchema = z.strictObject({
  title: z.string(),
  status: z.int(),
  /** What went wrong and what to do, in a sentence or two. */
  detail: z.string(),
  /** What is wrong with what was sent, by where it is: "text", "previous.terms.0". */
  errors: z.exactOptional(z.array(z.strictObject({ at: z.string(), message: z.string() }))),
});

export type Problem = z.infer<typeof problemSchema>;
export type ProblemStatus = keyof typeof TITLES;

const TITLES = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Not as described',
  429: 'Too many requests',
  500: 'Something went wrong',
  503: 'Not available',
} as const;

/** Answers with a problem. */
export function problem(
  context: Context,
  status: ProblemStatus,
  { detail, errors, headers }: Pick<Problem, 'detail' | 'errors'> & { headers?: Record<string, string> },
): Response {
  const body: Problem = { title: TITLES[status], status, detail, ...(errors && { errors }) };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });
}
