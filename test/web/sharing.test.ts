import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparison, concept, packsOf, samplePacks } from '../sample-glossary.ts';
import { publishChange, worldOf } from './desk/desk-world.ts';
import { pageAt } from './page.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';

const PUBLIC = 'https://terms.example';
const WORKSPACE = 'cli:local';

let open: ServedWeb;
let local: ServedWeb;

beforeAll(async () => {
  open = await serveOnWeb(samplePacks, { publicUrl: PUBLIC });
  local = await serveOnWeb(samplePacks, { workspace: WORKSPACE, isLocal: true });
  await publishChange(await worldOf(local.team, WORKSPACE), 'tea', { definition: 'Leaves in hot water.' });
});
afterAll(async () => {
  await open.close();
  await local.close();
});

/** What the head of a page says, by what it is called there. */
function headOf(html: string): ReadonlyMap<string, string> {
  const named = [...html.matchAll(/<meta (?:name|property)="([^"]+)"(?: media="[^"]*")? content="([^"]*)"/g)];
  const [, title = ''] = /<title>([^<]*)</.exec(html) ?? [];
  const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  return new Map([
    ...named.map(([, name = '', content = '']): [string, string] => [name, content]),
    ['title', title],
    ['canonical', canonical],
  ]);
}

describe('a page says of itself what somebody sees who is sent a link to it', () => {
  test.each([
    ['/', '/'],
    ['/?q=tea+vs+coffee', '/'],
    ['/glossary', '/glossary'],
    ['/glossary?letter=T', '/glossary?letter=T'],
    ['/glossary?tag=hot&utm_source=elsewhere', '/glossary?tag=hot'],
    ['/glossary/tea', '/glossary/tea'],
    ['/glossary/tea?q=tee', '/glossary/tea'],
    ['/glossary/tea/vs/coffee', '/glossary/coffee/vs/tea'],
    ['/glossary/tea/vs/lemonade', '/glossary/lemonade/vs/tea'],
    ['/glossary/espresso/vs/drink', '/glossary/drink/vs/espresso'],
    ['/sign-in', '/sign-in'],
  ])('%s', async (path, canonical) => {
    const { status, html } = await pageAt(open.url + path);
    expect(status).toBe(200);
    const head = headOf(html);
    expect(head.get('title')).toMatch(/Differentia$/);
    expect(head.get('description')?.length).toBeGreaterThan(10);
    expect(head.get('description')?.length).toBeLessThanOrEqual(300);
    expect(head.get('og:site_name')).toBe('Differentia');
    expect(head.get('og:title')?.length).toBeGreaterThan(1);
    expect(head.get('og:type')).toBe(canonical === '/' ? 'website' : 'article');
    expect(head.get('og:description')).toBe(head.get('description'));
    expect(head.get('twitter:card')).toBe('summary');
    expect(head.get('canonical')).toBe(PUBLIC + canonical.replaceAll('&', '&amp;'));
    expect(head.get('og:url')).toBe(head.get('canonical'));
  });

  test.each(['/desk', '/glossary/tea/history', '/nowhere', '/slack/installed/denied'])(
    'and for whom it is: no search engine shows %s',
    async (path) => {
      const head = headOf((await pageAt(local.url + path)).html);
      expect(head.get('robots')).toBe('noindex');
      expect(head.get('og:title')?.length).toBeGreaterThan(1);
      expect(head.get('og:description')?.length).toBeGreaterThan(10);
      // Who asks may name this server as they like, so nothing is said of where it is.
      expect(head.get('og:url')).toBeUndefined();
    },
  );
});

describe('for search engines', () => {
  test('there is a list of all pages of entries, each of which is that page', async () => {
    const { html: asked } = await pageAt(`${open.url}/robots.txt`);
    expect(asked).toContain(`Sitemap: ${PUBLIC}/sitemap.xml`);
    for (const path of ['/api/', '/mcp', '/desk', '/sign-in']) expect(asked).toContain(`Disallow: ${path}\n`);
    const { status, headers, html } = await pageAt(`${open.url}/sitemap.xml`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('application/xml');
    expect(html).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="[^"]+"><url>/);
    const places = [...html.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place);
    // The first page and the glossary's; fifteen concepts and three comparisons.
    expect(places).toHaveLength(2 + 15 + 3);
    for (const place of places) {
      const page = await pageAt(open.url + place.slice(PUBLIC.length));
      expect(page.status).toBe(200);
      expect(headOf(page.html).get('canonical')).toBe(place);
      expect(headOf(page.html).get('robots')).toBe('index, follow');
    }
    expect(html).toContain(`<loc>${PUBLIC}/glossary/tea</loc><lastmod>2026-01-02</lastmod>`);
  });

  test('there is nothing of what isn’t for everybody, nor without an address that was set', async () => {
    expect((await pageAt(`${local.url}/sitemap.xml`)).status).toBe(404);
    expect((await pageAt(`${local.url}/robots.txt`)).html).toBe('User-agent: *\nDisallow: /\n');
    const nameless = await serveOnWeb(
      packsOf([concept('a', 'A'), concept('b', 'B'), comparison(['a', 'b'])]),
    );
    try {
      expect((await pageAt(`${nameless.url}/sitemap.xml`)).status).toBe(404);
      expect((await pageAt(`${nameless.url}/robots.txt`)).html).not.toContain('Sitemap');
    } finally {
      await nameless.close();
    }
  });
});
