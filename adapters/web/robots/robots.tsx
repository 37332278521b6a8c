import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Site } from '../frame/site.ts';
import type { WebMeans } from '../means.ts';
import { sightBy } from '../pages/sight.ts';
import type { Seen } from '../seen.ts';
import { SiteMap } from './site-map.tsx';

const SITE_MAP = '/sitemap.xml';

/** What search engines ask for: where they may look, and what there is to find. */
export function robots(means: WebMeans, seen: Seen, { isPublic, publicUrl }: Site): Hono {
  const app = new Hono();
  app.get('/robots.txt', (context) =>
    context.text(isPublic ? open(publicUrl) : 'User-agent: *\nDisallow: /\n'),
  );
  // It lists whole addresses, and those that somebody asked by may be made up.
  if (!isPublic || publicUrl === undefined) return app;
  const sight = sightBy(means, seen);
  app.get(SITE_MAP, compress(), async (context) =>
    context.body(String(<SiteMap shelf={(await sight()).shelf} publicUrl={publicUrl} />), 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  );
  return app;
}

/** A team's own glossary is for whoever has its address, not for search engines. */
const open = (publicUrl: string | undefined): string =>
  [
    'User-agent: *',
    ...['/api/', '/mcp', '/playground/', '/desk', '/sign-in'].map((path) => `Disallow: ${path}`),
    ...(publicUrl === undefined ? [] : ['', `Sitemap: ${publicUrl}${SITE_MAP}`]),
    '',
  ].join('\n');
