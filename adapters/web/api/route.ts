import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Scope } from '../../../src/team/tokens.ts';
import { type AskerEnv, needs } from '../access/access.ts';
import type { ProblemStatus } from '../access/problem.ts';
import type { WebMeans } from '../means.ts';
import { type Sight, sightBy } from '../pages/sight.ts';
import type { SCHEMAS } from './data/schemas.ts';

/** What the routes of the API are made with. */
export interface Api {
  readonly app: OpenAPIHono<AskerEnv>;
  readonly means: WebMeans;
}

/** What whoever asks sees. */
export const sightOf = ({ means }: Api, context: Context<AskerEnv>): Promise<Sight> =>
  sightBy(means, context.get('asker').seen)();

type Described = Pick<RouteConfig, 'responses' | 'middleware' | 'security'>;

/** What each route answers with besides: whoever may ask may be refused. */
const ALWAYS = [401, 403, 429, 500, 503] as const;

const PROBLEMS: Readonly<Record<ProblemStatus, string>> = {
  400: 'The address or the body can’t be read.',
  401: 'The token is not good.',
  403: 'The token lacks the scope.',
  404: 'There is no such thing.',
  405: 'That method is not for this address.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'The body is JSON, but not as described.',
  429: 'That was too much within a minute.',
  500: 'The server has a fault.',
  503: 'The store can’t be reached.',
};

/** What a route answers, and who may ask. */
export function answering(
  schema: Exclude<keyof typeof SCHEMAS, 'Problem'>,
  description: string,
  scope: Scope | undefined,
  problems: readonly ProblemStatus[] = [],
): Described {
  const refused = [...problems, ...ALWAYS].map((status) => [
    status,
    {
      description: PROBLEMS[status],
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
  return {
    ...(scope !== undefined && { middleware: [needs(scope)] }),
    // Nobody needs a token to see what everybody sees.
    security: [{}, { token: scope === undefined ? [] : [scope] }],
    responses: { 200: { description, content }, ...Object.fromEntries(refused) },
  };
}
