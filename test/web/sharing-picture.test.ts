import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStudio } from '../../adapters/picture/studio.ts';
import type { Pictures } from '../../adapters/pictures.ts';
import { pngOf } from '../picture/png.ts';
import { comparison, concept, packsOf } from '../sample-glossary.ts';
import { pageAt } from './page.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';

const studio = openStudio({
  worker: new URL('../../dist/picture.js', import.meta.url),
  fonts: 'dist/fonts',
  log: pino({ level: 'silent' }),
});

let isBusy = false;

/** Whoever waits in a test waits as long as it takes. */
const pictures: Pictures = {
  ...studio,
  draw: async (answer, how, messages) =>
    isBusy ? undefined : studio.draw(answer, { ...how, patience: 60_000 }, messages),
};

let served: ServedWeb;
let plain: ServedWeb;

beforeAll(async () => {
  const packs = packsOf([
    concept('tea', 'Tea'),
    concept('coffee', 'Coffee'),
    concept('cha', '茶'),
    concept('kind', 'Kind', { broader: ['tea'] }),
    comparison(['coffee', 'tea']),
    comparison(['cha', 'tea']),
  ]);
  const publicUrl = 'https://terms.example';
  served = await serveOnWeb(packs, { publicUrl, pictures });
  plain = await serveOnWeb(packs, { publicUrl });
});
afterAll(() => Promise.all([served.close(), plain.close()]));

const PICTURE = '/glossary/coffee/vs/tea/picture.png';

describe('a comparison that somebody shows a link to', () => {
  test('has a picture, and says in words what that shows', async () => {
    const { html } = await pageAt(`${served.url}/glossary/tea/vs/coffee`);
    expect(html).toContain(`<meta property="og:image" content="https://terms.example${PICTURE}"/>`);
    expect(html).toContain('<meta property="og:image:alt" content="Tea vs Coffee, as a table"/>');
    expect(html).toContain('content="summary_large_image"');
    const response = await fetch(served.url + PICTURE);
    expect(response.headers.get('content-type')).toBe('image/png');
    const { width, at } = pngOf(new Uint8Array(await response.arrayBuffer()));
    expect({ width, paper: at(0, 0) }).toEqual({ width: 1000, paper: [255, 255, 255] });
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(served.url + PICTURE, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test.each(['/glossary/tea/vs/cha', '/glossary/tea/vs/kind', '/glossary/tea'])(
    'has none where nothing can be drawn: %s',
    async (path) => {
      const { html } = await pageAt(served.url + path);
      expect(html).not.toContain('og:image');
      expect(html).toContain('content="summary"');
    },
  );

  test('has none where nothing draws', async () => {
    expect((await pageAt(`${plain.url}/glossary/tea/vs/coffee`)).html).not.toContain('og:image');
    expect((await pageAt(plain.url + PICTURE)).status).toBe(404);
  });

  test.each([
    '/glossary/tea/vs/cha/picture.png',
    '/glossary/tea/vs/picture.png',
    '/glossary/tea/vs/tea/and/coffee/picture.png',
    '/glossary/tea/vs/teas-and-more/picture.png',
    '/glossary/tea/vs/tea/picture.png',
    `/glossary/${'tea/vs/coffee/vs/'.repeat(20)}cha/picture.png`,
    '/glossary/picture.png',
  ])('has no picture at another address: %s', async (path) => {
    expect((await pageAt(served.url + path)).status).toBe(404);
  });

  test('is asked for again later where too much is drawn, and no more often than a link is shown', async () => {
    isBusy = true;
    const busy = await pageAt(served.url + PICTURE);
    isBusy = false;
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '10']);
    const many = await Promise.all(Array.from({ length: 40 }, () => fetch(served.url + PICTURE)));
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200, 429]));
  });
});
