import { Hono } from 'hono';
import type { Messages } from '../../../src/messages/messages.ts';
import type { Site } from '../frame/site.ts';
import type { Refuse } from '../refuse.tsx';
import { InstalledPage, OUTCOMES, type Outcome } from './installed-page.tsx';

/** What is next for who let the bot into a workspace in Slack, or tried to: Slack leads there by way of the bot. */
export function installed(site: Site, messages: Messages, refuse: Refuse): Hono {
  const app = new Hono();
  app.get('/slack/installed/:outcome', (context) => {
    const outcome = context.req.param('outcome');
    if (!isOutcome(outcome)) return refuse(context, 404);
    context.header('cache-control', 'no-store');
    const { app: id = '', team = '' } = context.req.query();
    // Anybody may have made the address: nothing of it stands on the page but what has the form of Slack's ids.
    const open =
      ID.test(id) && ID.test(team) ? `https://slack.com/app_redirect?app=${id}&team=${team}` : undefined;
    const props = { site, messages, outcome, open };
    return context.html(<InstalledPage {...props} />, OUTCOMES[outcome].status);
  });
  return app;
}

const ID = /^[A-Z0-9]{5,20}$/;

const isOutcome = (text: string): text is Outcome => Object.hasOwn(OUTCOMES, text);
