import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type AskerEnv, access } from '../access/access.ts';
import { problem } from '../access/problem.ts';
import { failedIn, tooLarge } from '../api/refusals.ts';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';

const MOST_BYTES = 100_000;

/** What programs that speak the Model Context Protocol reach at /mcp. */
export function mcp(means: WebMeans, seen: Seen): Hono<AskerEnv> {
  const app = new Hono<AskerEnv>();
  app.onError(failedIn(means));
  app.use(ownPagesAlone(means), access(means, seen), bodyLimit({ maxSize: MOST_BYTES, onError: tooLarge }));
  app.post('/', (context) => {
    const { seen: place, scopes } = context.get('asker');
    return means.agents(context.req.raw, { seen: async () => (await place()).resources, scopes });
  });
  app.all('/', (context) =>
    problem(context, 405, {
      detail:
        'Programs that speak the Model Context Protocol send POST here; no session is kept (docs/mcp.md).',
      headers: { allow: 'POST' },
    }),
  );
  return app;
}

/** A page elsewhere may not ask in the name of who looks at it: that is how one would reach a server behind a firewall. */
const ownPagesAlone =
  ({ publicUrl, isLocal }: WebMeans): MiddlewareHandler<AskerEnv> =>
  async (context, next) => {
    const origin = context.req.header('origin');
    // Where a page was led to believe that this server is its own, the host it asks for is as made up as the origin.
    const own = publicUrl ?? (isLocal ? new URL(context.req.url).origin : undefined);
    if (origin === undefined || origin === own) return next();
    return problem(context, 403, {
      detail: 'A page of another site asked. Programs that are no web pages send no Origin header.',
    });
  };
