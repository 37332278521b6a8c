import { request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileText } from '../contract/hostile-text.ts';
import { comparison, concept, packsOf } from '../sample-glossary.ts';
import { pageAt } from './page.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';

const SCRIPT = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';

/** Script in every field that can hold it. */
const nasty = concept('nasty', `Nasty ${SCRIPT}`, {
  sense: SCRIPT.slice(0, 40),
  altLabels: [`also ${SCRIPT}`],
  hiddenLabels: [`hidden ${SCRIPT}`],
  definition: `It is ${SCRIPT}.\n\nAnd javascript:alert(3) \u202egnp.exe`,
  scopeNote: SCRIPT,
  broader: ['genus'],
  characteristics: { x: SCRIPT },
  points: [SCRIPT],
  related: ['other'],
  tags: [SCRIPT.slice(0, 30)],
  sources: [SCRIPT, 'javascript:alert(4)', 'DOI 10.1000/"onmouseover=alert(5)'],
  contributors: [SCRIPT],
  aspects: { y: SCRIPT.slice(0, 40) },
});

let served: ServedWeb;
let local: ServedWeb;

beforeAll(async () => {
  const packs = packsOf([
    concept('genus', `Genus ${SCRIPT}`, { aspects: { x: `Aspect ${SCRIPT}` } }),
    nasty,
    concept('other', 'Other', { broader: ['genus'], characteristics: { x: 'plain' } }),
    concept('kind', 'Kind', { broader: ['nasty'] }),
    comparison(['nasty', 'other'], {
      gist: SCRIPT,
      points: [SCRIPT],
      rows: [{ aspect: SCRIPT, values: [SCRIPT, 'plain'] }],
      chooseWhen: [SCRIPT, 'plain'],
    }),
  ]);
  served = await serveOnWeb(packs, { publicUrl: 'https://terms.example' });
  local = await serveOnWeb(packs, { isLocal: true, workspace: 'cli:local' });
});
afterAll(async () => {
  await served.close();
  await local.close();
});

const page = (path: string, init?: RequestInit) => pageAt(served.url + path, init);

/** A request whose address is sent as it is. */
const asItIs = (path: string, headers: Record<string, string> = {}, url = served.url) =>
  new Promise<{ status: number | undefined; location: string | undefined }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', reject)
      .end();
  });

describe('what an entry says', () => {
  test.each([
    '/nasty',
    '/genus',
    '/nasty/vs/other',
    '/nasty/vs/genus',
    '/other/vs/kind',
    '/nasty/vs/other/vs/kind',
    '?letter=N',
    '?genus=nasty',
    '?kind=comparison',
    '?q=nasty',
    '?q=nasty&part=results',
    '',
  ])('is text, and never markup (%s)', async (path) => {
    const { html, status } = await page(`/glossary${path}`);
    expect(status).toBe(200);
    expect(html).not.toMatch(/<script>|<img|onerror=alert\(2\)>(?!&)|href="javascript:/i);
    expect(html).not.toContain('\u202e');
    expect(html).not.toMatch(/href="https?:[^"]*["'<>]on/);
  });

  test('links to nothing but the web', async () => {
    const { links, text } = await page('/glossary/nasty');
    expect(text).toContain('javascript:alert(4)');
    for (const link of links) expect(link).toMatch(/^(?:\/|#content$|https:\/\/doi\.org\/)/);
  });
});

test('what somebody types is text, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const query = new URLSearchParams({ q: `<b>${text.slice(0, 100)}` });
      for (const path of ['/glossary?', '/glossary?part=results&', '/glossary/nasty/vs/other?']) {
        const { status, html } = await page(path + query);
        expect([200, 302]).toContain(status);
        expect(html).not.toContain('<b>');
      }
      const id = encodeURIComponent(`<b>${text.slice(0, 60).replace(/\p{Cs}/gu, '')}`);
      const { status, html } = await page(`/glossary/${id}`);
      expect([200, 302, 404]).toContain(status);
      expect(html).not.toContain('<b>');
    }),
    { numRuns: 25 },
  );
});

describe('an address', () => {
  test.each([
    ['/glossary/', '/glossary'],
    ['/glossary/other///', '/glossary/other'],
    ['//evil.example/', '/evil.example'],
    ['//evil.example//', '/evil.example'],
    ['/glossary/?q=a%2Fb', '/glossary?q=a%2Fb'],
  ])('with slashes too many (%s) leads to that without, on this server', async (path, location) => {
    expect(await asItIs(path)).toEqual({ status: 301, location });
  });

  test.each([
    '/glossary/..%2f..%2fetc%2fpasswd',
    '/glossary/%2e%2e%2f%2e%2e%2fetc',
    '/glossary/other%2Fhistory',
    '/assets/..%2fdifferentia.js',
    '/assets/%2e%2e/packs.json',
    '/glossary/__proto__',
    '/glossary/constructor/vs/other',
    '/etc/passwd',
  ])('that leads out of the glossary (%s) leads nowhere', async (path) => {
    expect(await asItIs(path)).toMatchObject({ status: 404 });
  });

  test('that isn’t text is refused', async () => {
    expect(await asItIs('/glossary/%ff')).toMatchObject({ status: 400 });
    expect(await asItIs('/glossary/%zz')).toMatchObject({ status: 400 });
  });

  test('that is too long is refused', async () => {
    expect(await asItIs(`/glossary/${'a'.repeat(5_000)}`)).toMatchObject({ status: 414 });
    const { text } = await page(`/glossary?q=${'a'.repeat(5_000)}`);
    expect(text).toContain('That address is too long');
  });

  test('of no page is answered by one that leads on', async () => {
    const { status, text, links, html } = await page('/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('There is no such page');
    expect(links).toContain('/glossary');
    expect(html).not.toContain('canonical');
  });
});

describe('a request', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('to change a page (%s) is refused', async (method) => {
    const { status, headers, text } = await page('/glossary/other', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET, HEAD');
    expect(text).toContain('This page can be read');
  });

  test('for the head of a page gets that', async () => {
    const head = await page('/glossary/other', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, html: '' });
    expect(head.headers.get('content-type')).toMatch(/^text\/html/);
    expect(head.headers.get('etag')).toBeTruthy();
  });

  test('that a browser sends for a page elsewhere changes nothing', async () => {
    for (const site of ['cross-site', 'same-site']) {
      const { status } = await page('/glossary', { method: 'POST', headers: { 'sec-fetch-site': site } });
      expect(status).toBe(403);
    }
    // To follow a link from elsewhere is fine.
    expect((await page('/glossary', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200);
  });

  test('with too much in it is refused, to programs as a problem', async () => {
    const body = 'x'.repeat(1_000_001);
    expect((await page('/glossary', { method: 'POST', body })).status).toBe(413);
    const problem = await page('/api/v1/nowhere', { method: 'POST', body });
    expect(problem.headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(problem.html)).toMatchObject({ status: 413 });
  });

  test('of this machine’s own page under another name is refused', async () => {
    expect(await asItIs('/glossary', { host: 'evil.example' }, local.url)).toMatchObject({ status: 421 });
    expect(await asItIs('/glossary', { host: 'localhost:3000' }, local.url)).toMatchObject({ status: 200 });
  });

  test('under another name gets no address of that name', async () => {
    const { html } = await page('/glossary/other', { headers: { host: 'evil.example' } });
    expect(html).toContain('https://terms.example/glossary/other');
    expect(html).not.toContain('evil.example');
  });
});

test('who searches without end is asked to wait, and may read on', async () => {
  const busy = await serveOnWeb(packsOf([]));
  try {
    const search = () => pageAt(`${busy.url}/glossary?q=x&part=results`);
    const many = await Promise.all(Array.from({ length: 300 }, search));
    expect(many.every(({ status }) => status === 200)).toBe(true);
    const { status, headers, text } = await search();
    expect(status).toBe(429);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(text).toContain('Please wait a minute');
    expect((await pageAt(`${busy.url}/glossary`)).status).toBe(200);
  } finally {
    await busy.close();
  }
});

test('every answer keeps a browser from harm', async () => {
  for (const path of ['/glossary', '/glossary/other', '/nowhere', '/glossary/nowhere', '/glossary/%zz']) {
    const { headers } = await page(path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'self'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toContain('max-age');
  }
});

test('where something fails, a page says so, and tells nothing of what', async () => {
  const overlays = Object.create(served.team.overlays, {
    at: { value: () => Promise.reject(new Error('the database at /secret/place is gone')) },
  });
  const failing = await serveOnWeb(packsOf([]), { team: { ...served.team, overlays } });
  try {
    const { status, text, headers } = await pageAt(`${failing.url}/glossary`);
    expect(status).toBe(500);
    expect(text).toContain('Something went wrong');
    expect(text).not.toMatch(/database|secret|Error|\.ts/i);
    expect(headers.get('cache-control')).toBe('no-store');
  } finally {
    await failing.close();
  }
});

test('a glossary without entries says what to do', async () => {
  const empty = await serveOnWeb(packsOf([]));
  try {
    const { status, text } = await pageAt(`${empty.url}/glossary`);
    expect(status).toBe(200);
    expect(text).toContain('Nothing is here yet.');
  } finally {
    await empty.close();
  }
});
