import type { MiddlewareHandler } from 'hono';
import type { Messages } from '../../../src/messages/messages.ts';
import { isFromOwnPage } from '../access/own-origin.ts';
import type { WebMeans } from '../means.ts';
import type { Reply } from './happening.ts';

/** Refuses what a page of another site sends in its visitor's name. */
export const fromOwnPage =
  (means: Pick<WebMeans, 'publicUrl'>, { say }: Messages): MiddlewareHandler =>
  async (context, next) => {
    const isJson = /^application\/json\b/.test(context.req.header('content-type') ?? '');
    if (!isFromOwnPage(context, means) || !isJson)
      return context.json<Reply>({ error: say('playground.error.origin') }, 403);
    return next();
  };
