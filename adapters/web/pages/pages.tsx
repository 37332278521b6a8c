import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { addressOf } from '../access/address.ts';
import { counterOf } from '../access/limits.ts';
import type { WebMeans } from '../means.ts';
import type { Refuse } from '../refuse.tsx';
import type { ViewingOf } from '../viewing.ts';
import { PICTURE } from './addresses.ts';
import { askedAddress } from './asked-address.ts';
import { chosenIn } from './browse/browse.ts';
import { ListContent } from './browse/list-content.tsx';
import { ListPage } from './browse/list-page.tsx';
import { ICON } from './icon.ts';
import { LONGEST_SEARCH, search } from './search/search.ts';
import { showComparison } from './show-comparison.tsx';
import { showEntry } from './show-entry.tsx';
import { showHistory } from './show-history.tsx';
import { showLost } from './show-lost.tsx';
import { showPicture } from './show-picture.ts';
import type { Showing } from './showing.ts';
import { sightBy } from './sight.ts';

/** By an address within a minute: some people who type, and nobody who wants to keep the server busy. */
const MOST_SEARCHES = 300;
/** The same of pictures: those who show a link ask for one. */
const MOST_PICTURES = 30;

/** The glossary's pages: they need no script. */
export function pages(means: WebMeans, viewingOf: ViewingOf, refuse: Refuse): Hono {
  const app = new Hono();
  app.use('/glossary/*', compress(), etag());
  const searches = counterOf('address', MOST_SEARCHES);
  const drawings = counterOf('address', MOST_PICTURES);
  app.get('/glossary/*', async (context, next) => {
    const isPicture = context.req.path.endsWith(`/${PICTURE}`);
    const isCounted = (isPicture || context.req.query('q') !== undefined) && !means.isLocal;
    const count = isPicture ? drawings : searches;
    const wait = isCounted ? await count(context, addressOf(context, means.proxies ?? 0)) : undefined;
    return wait === undefined ? next() : refuse(context, 429, { 'retry-after': String(wait) });
  });
  app.get('/glossary/*', async (context) => {
    const { site, seen } = await viewingOf(context);
    const showing: Showing = { context, site, sight: await sightBy(means, seen)() };
    const path = pathIn(context);
    return path === undefined ? refuse(context, 400) : await show(path, showing, means, refuse);
  });
  app.all('/glossary/*', (context) => refuse(context, 405, { allow: 'GET, HEAD' }));
  app.get('/icon.svg', (context) =>
    context.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  );
  return app;
}

/** The parts of the address after the glossary's; nothing where one isn't text. */
function pathIn({ req }: Context): string[] | undefined {
  try {
    return req.path.split('/').slice(2).filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

async function show(
  path: readonly string[],
  showing: Showing,
  means: WebMeans,
  refuse: Refuse,
): Promise<Response> {
  const [id, word, ...more] = path;
  if (id === undefined) return showList(showing);
  if (word === undefined) return showEntry(id, showing, means.team);
  if (word === 'vs' && path.at(-1) === PICTURE) return showPicture(path.slice(0, -1), showing, refuse);
  if (word === 'vs') return showComparison(path, showing, means.team);
  if (word === 'history' && more.length === 0) return showHistory(id, showing, means.team);
  return showLost(path.join(' '), showing);
}

function showList({ context, site, sight }: Showing): Response | Promise<Response> {
  const query = context.req.query();
  const text = (query.q ?? '').trim().slice(0, LONGEST_SEARCH);
  const props = { sight, text, chosen: chosenIn(query) };
  if (query.part === 'results') return context.html(<ListContent {...props} />);
  if (text !== '') {
    const result = search(text, sight.resources);
    const address = result.kind === 'answered' ? askedAddress(result.answer, text) : undefined;
    if (address !== undefined) return context.redirect(address);
  }
  return context.html(<ListPage site={site} {...props} />);
}
