import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { WebMeans } from './means.ts';

/** Nothing but what this server itself serves is loaded, and nothing puts the pages into a frame. */
const POLICY = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
};

/** Sends the headers that keep a browser from harm, and lets a page of this machine alone be reached by its own names alone. */
export function guard({ isLocal, publicUrl }: WebMeans): MiddlewareHandler {
  const secure = secureHeaders({
    contentSecurityPolicy: POLICY,
    referrerPolicy: 'same-origin',
    // It is for pages that are reached by https alone.
    strictTransportSecurity: publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
  });
  return async (context, next) => {
    // A page elsewhere could name this machine after itself, and so ask in its visitor's name.
    if (isLocal && !isOwnName(context.req.header('host') ?? ''))
      return context.text('This page is reached at http://localhost alone.', 421);
    return secure(context, next);
  };
}

const isOwnName = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
