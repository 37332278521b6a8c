import { Hono } from 'hono';
import { respondToAll } from '../../../src/conversation/respond.ts';
import type { WebMeans } from '../means.ts';
import type { ViewingOf } from '../viewing.ts';
import { builtFiles } from './built-files.ts';
import { commandIn } from './command-in.ts';
import { playgroundPage } from './playground-page.tsx';
import { shownExamples } from './shown-examples.ts';
import { talk } from './talk.ts';

/** In characters; what is longer is no question. */
const LONGEST_ASKED = 2_000;

/** The page on which people try the bot, what its script asks for, and the files that were built for it. */
export function playground(means: WebMeans, viewingOf: ViewingOf): Hono {
  const app = new Hono();
  app.route('/', builtFiles(means.assets));
  app.route('/playground', talk(means, viewingOf));
  app.get('/', async (context) => {
    const { seen, site } = await viewingOf(context);
    const { resources } = await seen();
    const asked = (context.req.query('q') ?? '').slice(0, LONGEST_ASKED).trim();
    // To follow a link does nothing: what an address asks is answered and not recorded, and a command in one isn't carried out.
    const replies =
      asked === '' || commandIn(asked) !== undefined
        ? []
        : respondToAll({ text: asked, addressed: true }, resources);
    const answers = replies.flatMap(({ reply }) => (reply.kind === 'silent' ? [] : [reply]));
    const examples = shownExamples(resources);
    return context.html(playgroundPage({ site, messages: resources.messages, examples, asked, answers }));
  });
  return app;
}
