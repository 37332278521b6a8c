import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';
import { type AskerEnv, access } from '../access/access.ts';
import { problem } from '../access/problem.ts';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';
import { documentOf, registerSchemas } from './document.ts';
import { failedIn, malformed, onlyJson, tooLarge } from './refusals.ts';
import { answering } from './route.ts';
import { comparisons } from './routes/comparisons.ts';
import { entries } from './routes/entries.ts';
import { entry } from './routes/entry.ts';
import { questions } from './routes/questions.ts';
import { search } from './routes/search.ts';

const MOST_BYTES = 32_000;
const PATH = '/api/v1';

const start = createRoute({
  method: 'get',
  path: '/',
  operationId: 'start',
  summary: 'Says where everything is',
  ...answering('Links', 'Where everything is.', undefined),
});

/** What programs read a glossary by, at /api/v1. */
export function api(means: WebMeans, seen: Seen): OpenAPIHono<AskerEnv> {
  const app = new OpenAPIHono<AskerEnv>({ defaultHook: malformed });
  app.onError(failedIn(means));
  // What is seen can change at any time, and is not everybody's.
  app.use(async (context, next) => {
    await next();
    if (context.res.headers.get('cache-control') === null)
      context.header('cache-control', 'private, no-cache');
  });
  app.use(tagged, access(means, seen), onlyJson, bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  registerSchemas(app);
  app.openapi(start, (context) => context.json(links(means.version)));
  for (const route of [questions, entries, entry, comparisons, search]) route({ app, means });
  const document = documentOf(app, means.version);
  app.get('/openapi.json', (context) => context.json(document));
  refuseTheRest(app);
  return app;
}

const tag = etag();

/** Says of what is read what it is known by, so that nobody reads it twice. */
const tagged: MiddlewareHandler<AskerEnv> = (context, next) =>
  context.req.method === 'POST' ? next() : tag(context, next);

const links = (version: string) => ({
  name: 'Differentia',
  version,
  links: {
    questions: `${PATH}/questions`,
    entries: `${PATH}/entries`,
    entry: `${PATH}/entries/{id}`,
    comparison: `${PATH}/comparisons/{id},{id}`,
    search: `${PATH}/search?q={text}`,
    description: `${PATH}/openapi.json`,
    agents: '/mcp',
  },
});

/** Says which methods an address takes, and that there is nothing at others. */
function refuseTheRest(app: OpenAPIHono<AskerEnv>): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes.filter(({ method: each }) => each !== 'ALL'))
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  for (const [path, known] of methods) {
    const allow = [...known].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    app.all(path, (context) =>
      problem(context, 405, {
        detail: `${context.req.method} is not for this address: use ${allow}.`,
        headers: { allow },
      }),
    );
  }
  app.all('*', (context) =>
    problem(context, 404, { detail: `There is nothing at this address: ${PATH} says where everything is.` }),
  );
}
