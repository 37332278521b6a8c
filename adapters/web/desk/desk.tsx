import { Hono } from 'hono';
import type { DeskPersonOf } from '../access/desk-person.ts';
import { namesBy } from '../access/names.ts';
import { type DeskEnv, ownPagesOnly } from '../access/own-pages-only.ts';
import { problem } from '../access/problem.ts';
import type { WebMeans } from '../means.ts';
import { signInAddress } from '../sign-in/return-to.ts';
import type { ViewingOf } from '../viewing.ts';
import { DeskPage } from './desk-page.tsx';
import { entries } from './routes/entries.ts';
import { exports } from './routes/export.ts';
import { imports } from './routes/imports.ts';
import { log } from './routes/log.ts';
import { me } from './routes/me.ts';
import { overdue } from './routes/overdue.ts';
import { people } from './routes/people.ts';
import { peopleNames } from './routes/people-names.ts';
import { reports } from './routes/reports.ts';
import { requests } from './routes/requests.ts';
import { settings } from './routes/settings.ts';
import { statistics } from './routes/statistics.ts';
import { suggestions } from './routes/suggestions.ts';
import { editorsOnly, type SeatEnv, seated } from './seat.ts';

/** Where editors tend the glossary: the page, and what its script asks for. */
export function desk(means: WebMeans, deskPersonOf: DeskPersonOf, viewingOf: ViewingOf): Hono<DeskEnv> {
  const data = new Hono<SeatEnv>();
  data.use(ownPagesOnly(means, deskPersonOf), seated(means));
  me(data);
  data.use(editorsOnly);
  for (const routes of [suggestions, requests, reports, overdue, statistics, settings, people, exports])
    routes(data);
  const namesOf = namesBy(means);
  peopleNames(data, namesOf);
  log(data, namesOf);
  entries(data, means);
  imports(data, means);
  data.all('*', (context) => problem(context, 404, { detail: means.messages.say('desk.error.missing') }));
  data.onError((error, context) => {
    means.log.error({ err: error, path: context.req.path }, 'the desk could not be served');
    return problem(context, 500, { detail: means.messages.say('desk.error.internal') });
  });

  const app = new Hono<DeskEnv>();
  app.route('/data', data);
  app.get('*', async (context) => {
    const { person, site } = await viewingOf(context);
    context.header('cache-control', 'no-store');
    if (person === undefined) return context.redirect(signInAddress(context.req.path));
    return context.html(<DeskPage site={site} messages={means.messages} person={person} />);
  });
  return app;
}
