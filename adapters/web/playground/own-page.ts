import type { Context, MiddlewareHandler } from 'hono';
import type { Messages } from '../../../src/messages/messages.ts';
import type { WebMeans } from '../means.ts';
import type { Reply } from './happening.ts';

/** Refuses what a page of another site sends in its visitor's name. Every browser says where what it posts comes from. */
export function fromOwnPage(
  { publicUrl }: Pick<WebMeans, 'publicUrl'>,
  { say }: Messages,
): MiddlewareHandler {
  const isOwn = (context: Context): boolean => {
    const origin = context.req.header('origin');
    if (origin === undefined || !URL.canParse(origin)) return false;
    // What stands before this server may have ended TLS, so that only the name can be compared.
    return publicUrl === undefined
      ? new URL(origin).host === context.req.header('host')
      : origin === new URL(publicUrl).origin;
  };
  return async (context, next) => {
    const isJson = /^application\/json\b/.test(context.req.header('content-type') ?? '');
    if (!isOwn(context) || !isJson)
      return context.json<Reply>({ error: say('playground.error.origin') }, 403);
    return next();
  };
}
