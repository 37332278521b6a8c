import { LostPage } from './lost-page.tsx';
import type { Showing } from './showing.ts';

/** The page where there is none. @param text what was looked for. */
export function showLost(text: string, { context, site, sight }: Showing): Response | Promise<Response> {
  return context.html(<LostPage site={site} sight={sight} text={text} />, 404);
}
