import type { Context } from 'hono';
import type { WebMeans } from '../means.ts';

/** Whether what was sent comes from a page of this server. Every browser says where what it posts comes from. */
export function isFromOwnPage(context: Context, { publicUrl }: Pick<WebMeans, 'publicUrl'>): boolean {
  const origin = context.req.header('origin');
  if (origin === undefined || !URL.canParse(origin)) return false;
  // What stands before this server may have ended TLS, so that only the name can be compared.
  return publicUrl === undefined
    ? new URL(origin).host === context.req.header('host')
    : origin === new URL(publicUrl).origin;
}
