import type { MiddlewareHandler } from 'hono';

/** An address that ends in slashes is that without them. It never leads to another server, as one that begins with two would. */
export const withoutSlash: MiddlewareHandler = async (context, next) => {
  const { pathname, search } = new URL(context.req.url);
  const shorter = pathname.replace(/\/+$/, '').replace(/^\/+/, '/') || '/';
  const isRead = ['GET', 'HEAD'].includes(context.req.method);
  return isRead && shorter !== pathname ? context.redirect(shorter + search, 301) : next();
};
