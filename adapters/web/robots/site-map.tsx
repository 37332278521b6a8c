import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Entry } from '../../../src/glossary/entry.ts';
import { comparisonAddress, entryAddress, GLOSSARY } from '../pages/addresses.ts';
import type { Shelf } from '../pages/shelf.ts';

/** As many as https://www.sitemaps.org/protocol.html allows. What doesn't fit is found by links from what does. */
const MOST = 50_000;

interface Place {
  readonly path: string;
  /** The day on which it was last changed. */
  readonly updated?: string | undefined;
}

/** The pages that somebody may look for, for search engines: the first, and those of entries, with when they were changed. */
export const SiteMap: FC<{ shelf: Shelf; publicUrl: string }> = ({ shelf, publicUrl }) => (
  <>
    {raw('<?xml version="1.0" encoding="UTF-8"?>\n')}
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      {placesIn(shelf).map(({ path, updated }) => (
        <url>
          <loc>{publicUrl + path}</loc>
          {updated !== undefined && <lastmod>{updated}</lastmod>}
        </url>
      ))}
    </urlset>
  </>
);

function placesIn({ concepts, comparisons }: Shelf): Place[] {
  const entries = [...concepts, ...comparisons].map(({ entry }) => placeOf(entry));
  return [{ path: '/' }, { path: GLOSSARY }, ...entries].slice(0, MOST);
}

const placeOf = (entry: Entry): Place => ({
  path: entry.kind === 'concept' ? entryAddress(entry.id) : comparisonAddress(entry.between),
  updated: entry.updated,
});
