import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { api } from './api/api.ts';
import { desk } from './desk/desk.tsx';
import { siteOf } from './frame/site.ts';
import { guard } from './guard.ts';
import { mcp } from './mcp/mcp.ts';
import type { WebMeans } from './means.ts';
import { pages } from './pages/pages.tsx';
import { playground } from './playground/playground.ts';
import { refuseWith } from './refuse.tsx';
import { seenBy } from './seen.ts';
import { withoutSlash } from './without-slash.ts';

/** Everything on the web but the probes: what is asked for over HTTP, answered. */
export function serveWeb(means: WebMeans): RequestListener {
  const seen = seenBy(means);
  const site = siteOf(means);
  const refuse = refuseWith(site, means.messages);
  const app = new Hono();
  app.use(...guard(means, refuse), withoutSlash);
  app.route('/api/v1', api(means, seen));
  app.route('/mcp', mcp(means, seen));
  app.route('/desk', desk(means, site, refuse));
  app.route('/', playground(means, seen, site));
  app.route('/', pages(means, seen, site, refuse));
  app.notFound((context) => refuse(context, 404));
  app.onError((error, context) => {
    means.log.error({ err: error, path: context.req.path }, 'a request could not be answered');
    return refuse(context, 500);
  });
  return getRequestListener(app.fetch);
}
