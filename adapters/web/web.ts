import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { deskPersons } from './access/desk-person.ts';
import { membershipsBy } from './access/memberships.ts';
import { api } from './api/api.ts';
import { desk } from './desk/desk.tsx';
import { siteOf } from './frame/site.ts';
import { guard } from './guard.ts';
import { installed } from './installed/installed.tsx';
import { mcp } from './mcp/mcp.ts';
import type { WebMeans } from './means.ts';
import { pages } from './pages/pages.tsx';
import { playground } from './playground/playground.ts';
import { refuseWith } from './refuse.tsx';
import { robots } from './robots/robots.tsx';
import { seenBy } from './seen.ts';
import { signIn } from './sign-in/sign-in.tsx';
import { viewingBy } from './viewing.ts';
import { withoutSlash } from './without-slash.ts';

/** Everything on the web but the probes: what is asked for over HTTP, answered. */
export function serveWeb(means: WebMeans): RequestListener {
  const seen = seenBy(means);
  const site = siteOf(means);
  const refuse = refuseWith(site, means.messages);
  const memberships = membershipsBy(means);
  const deskPersonOf = deskPersons(means, memberships);
  const viewingOf = viewingBy({ store: means.team.store, seen, site, deskPersonOf });
  const app = new Hono();
  app.use(...guard(means, refuse), withoutSlash);
  app.route('/api/v1', api(means, seen));
  app.route('/mcp', mcp(means, seen));
  app.route('/desk', desk(means, deskPersonOf, viewingOf));
  app.route('/', playground(means, viewingOf));
  app.route('/', signIn({ means, site, refuse, viewingOf, memberships }));
  app.route('/', installed(site, means.messages, refuse));
  app.route('/', robots(means, seen, site));
  app.route('/', pages(means, viewingOf, refuse));
  app.notFound((context) => refuse(context, 404));
  app.onError((error, context) => {
    means.log.error({ err: error, path: context.req.path }, 'a request could not be answered');
    return refuse(context, 500);
  });
  return getRequestListener(app.fetch);
}
