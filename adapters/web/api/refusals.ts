import type { Context, ErrorHandler, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import { StoreError } from '../../../src/store/store-error.ts';
import type { AskerEnv } from '../access/access.ts';
import { type ProblemStatus, problem } from '../access/problem.ts';
import type { WebMeans } from '../means.ts';

const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;
const EXAMPLE = '{"text":"REST vs gRPC"}';

/** Refuses a body that is not said to be JSON. */
export const onlyJson: MiddlewareHandler<AskerEnv> = async (context, next) =>
  context.req.method !== 'POST' || JSON_TYPE.test(context.req.header('content-type') ?? '')
    ? next()
    : problem(context, 415, { detail: 'Send the question as JSON, with “Content-Type: application/json”.' });

export const tooLarge = (context: Context): Response =>
  problem(context, 413, {
    detail: 'The body is too large: a question has some thousand characters at the most.',
  });

/** Says what is wrong with what was sent. */
export function malformed(
  result:
    | { readonly success: true }
    | { readonly success: false; readonly target: string; readonly error: ZodError },
  context: Context,
): Response | undefined {
  if (result.success) return undefined;
  const errors = result.error.issues.map(({ path, message }) => ({ at: path.join('.'), message }));
  const [first = { at: '', message: 'is not as described' }] = errors;
  const status: ProblemStatus = result.target === 'json' ? 422 : 400;
  const what = first.at === '' ? 'What was sent' : `“${first.at}”`;
  return problem(context, status, {
    detail: `${what} ${first.message}: /api/v1/openapi.json says what is expected.`,
    errors,
  });
}

/** Says what kept a request from being answered. */
export const failedIn =
  ({ log }: Pick<WebMeans, 'log'>): ErrorHandler =>
  (error, context) => {
    if (error instanceof HTTPException && error.status < 500)
      return problem(context, 400, { detail: `The body is no JSON: send an object such as ${EXAMPLE}.` });
    log.error({ err: error, path: context.req.path }, 'a request could not be answered');
    if (error instanceof StoreError)
      return problem(context, 503, {
        detail: 'The store can’t be reached at the moment: try again soon.',
        headers: { 'retry-after': '5' },
      });
    return problem(context, 500, {
      detail: 'Something went wrong that should not have: try again, or report it.',
    });
  };
