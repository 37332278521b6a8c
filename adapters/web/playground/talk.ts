import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ZodType, z } from 'zod';
import type { WebMeans } from '../means.ts';
import type { ViewingOf } from '../viewing.ts';
import { type Collected, collect } from './collected.ts';
import { commandIn } from './command-in.ts';
import type { Reply } from './happening.ts';
import { lastTermOf } from './last-term.ts';
import { fromOwnPage } from './own-page.ts';
import { type Pace, paced, type Waiting } from './paced.ts';
import { type Visitor, visitorOf } from './visitor.ts';

/** In characters; what is longer is no question. */
const LONGEST_QUESTION = 2_000;
/** In bytes: a form with all that it has room for. */
const LARGEST_BODY = 64 * 1024;
const MOST_COMPLETIONS = 6;

const PACE: Pace = { visitor: 120, address: 1_200 };
/** Typing asks for more than a press does. */
const TYPING_PACE: Pace = { visitor: 600, address: 6_000 };

const askedSchema = z.strictObject({
  text: z.string().trim().min(1).max(LONGEST_QUESTION),
  /** What ties questions together, so that a later one may refer to an earlier one. */
  thread: z.string().regex(/^[A-Za-z0-9-]{1,40}$/),
});
const pressedSchema = z.strictObject({ token: z.string().max(200) });
const submittedSchema = z.strictObject({
  token: z.string().max(200),
  values: z.record(z.string().max(40), z.string().max(10_000)),
});
const typedSchema = z.strictObject({ text: z.string().max(LONGEST_QUESTION) });

type Reason = 'playground.error.malformed' | 'playground.error.large' | 'playground.error.internal';

/** What the page's script asks for. Every answer goes to who asked for it, and nobody else ever sees it. */
export function talk(means: WebMeans, viewingOf: ViewingOf): Hono {
  const { conversation, messages, previews, log } = means;
  const proxies = means.proxies ?? 0;
  const [toDo, toType] = [paced(PACE, proxies), paced(TYPING_PACE, proxies)];
  const app = new Hono();
  const failed = (reason: Reason): Reply => ({ error: messages.say(reason) });

  app.use(fromOwnPage(means, messages));
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) => context.json(failed('playground.error.large'), 413),
    }),
  );

  /** Serves what is posted to a path, if it is what it should be and its visitor may. */
  function serve<Body, Answer>(
    path: string,
    schema: ZodType<Body>,
    waiting: Waiting,
    answer: (body: Body, visitor: Visitor) => Promise<Answer>,
  ): void {
    app.post(path, async (context) => {
      const visitor = visitorOf(context, means, (await viewingOf(context)).person);
      const wait = await waiting(context, visitor.person.id);
      context.header('cache-control', 'no-store');
      if (wait > 0) {
        context.header('retry-after', String(wait));
        return context.json<Reply>({ error: messages.say('playground.error.pace', { seconds: wait }) }, 429);
      }
      const body = schema.safeParse(await context.req.json().catch(() => undefined));
      if (!body.success) return context.json(failed('playground.error.malformed'), 400);
      const answered = await answer(body.data, visitor).catch((error: unknown) => {
        log.error({ err: error, path }, 'a visitor could not be answered');
        return undefined;
      });
      return answered === undefined
        ? context.json(failed('playground.error.internal'), 500)
        : context.json(answered);
    });
  }

  /** Lets the bot answer, and gives back what it did. What it told before it failed is worth more than that it did. */
  async function happeningsOf(work: (surface: Collected) => Promise<void>): Promise<Reply> {
    const surface = collect(await previews(), messages);
    try {
      await work(surface);
    } catch (error) {
      if (surface.happenings.length === 0) throw error;
      log.error({ err: error }, 'a visitor was answered that something failed');
    }
    return { happenings: surface.happenings };
  }

  serve('/ask', askedSchema, toDo, ({ text, thread }, { person, where }) =>
    happeningsOf((surface) => {
      const delivery = randomUUID();
      const asked = commandIn(text);
      if (asked !== undefined)
        return conversation.commanded({ ...where, delivery, asked, by: person }, surface);
      const message = { id: delivery, thread, text, addressed: true, direct: true, at: Date.now() };
      return conversation.said({ ...where, ...message }, surface);
    }),
  );
  serve('/press', pressedSchema, toDo, ({ token }, { person, where }) =>
    happeningsOf((surface) =>
      conversation.pressed({ ...where, delivery: randomUUID(), token, by: person }, surface),
    ),
  );
  serve('/submit', submittedSchema, toDo, ({ token, values }, { person, where }) =>
    happeningsOf((surface) =>
      conversation.submitted({ ...where, delivery: randomUUID(), token, values, by: person }, surface),
    ),
  );
  serve('/complete', typedSchema, toType, async ({ text }, { where }) => {
    const { before, term } = lastTermOf(text);
    if (term.trim() === '') return { texts: [] };
    const labels = await conversation.complete({ ...where, text: term }, MOST_COMPLETIONS);
    return { texts: labels.map((label) => before + label) };
  });
  return app;
}
