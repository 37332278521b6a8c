import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { english } from '../../../src/messages/messages.ts';
import { Packs } from '../../../src/team/packs.ts';
import { publish } from '../../../src/team/publish.ts';
import { report } from '../../../src/team/report.ts';
import { type ServedWeb, serveOnWeb } from '../served-web.ts';
import { noChromium, openChromium } from './chromium.ts';

const PACKS = fileURLToPath(new URL('../../../dist/packs.json', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** By how much a page is wider than the window, and what axe finds in it: for the browser to reckon. */
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const AUDIT =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))';

/** One of each kind of page. */
const PAGES = [
  '/glossary',
  '/glossary?letter=T',
  '/glossary?q=load',
  '/glossary/tcp',
  '/glossary/widget/history',
  '/glossary/tcp/vs/udp',
  '/glossary/tcp/vs/udp/vs/quic',
  '/glossary/rest-api/vs/api',
  '/glossary/tcp/vs?with=java',
  '/glossary/long',
  '/glossary/long/vs/tcp',
  '/glossary/long/vs/tcp/vs/udp',
  '/glossary/nowhere',
  '/nowhere',
  '/sign-in',
  '/slack/installed/done?app=A0123456&team=T0123456',
  '/slack/installed/denied',
];

describe.skipIf(noChromium !== undefined)(`the glossary’s pages ${noChromium ?? 'in a browser'}`, () => {
  let browser: Browser;
  let served: ServedWeb;
  let page: Page;
  /** What should not happen on any page. */
  let faults: string[] = [];

  beforeAll(async () => {
    const packs = new Packs(loadCompiled(await readFile(PACKS, 'utf8')), english);
    served = await serveOnWeb(packs, { workspace: 'cli:local', isLocal: true });
    await publishSome(served);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(() => {
    faults = [];
  });
  afterEach(async () => {
    await page?.context().close();
    expect(faults).toEqual([]);
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      const isMissingPage = message.text().includes('status of 404');
      if (message.type() === 'error' && !isMissingPage) faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== served.url) faults.push(`a request to ${request.url()}`);
    });
    await page.goto(served.url + path);
  }

  const heading = () => page.getByRole('heading', { level: 1 }).textContent();
  const address = () => page.url().slice(served.url.length);

  test('lead from a letter to an entry and to a comparison without a script', async () => {
    await open('/glossary', { javaScriptEnabled: false });
    await page.getByRole('navigation', { name: 'By letter' }).getByRole('link', { name: /^T/ }).click();
    expect(await heading()).toBe('Terms under T');
    await page.getByRole('main').getByRole('link', { name: 'TCP', exact: true }).click();
    expect(await heading()).toBe('TCP');
    await page.getByLabel('Another term').fill('quic');
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await heading()).toBe('TCP vs QUIC');
    await page.getByLabel('Another term').fill('udp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/tcp/vs/quic/vs/udp');
    expect(await heading()).toBe('TCP vs QUIC vs UDP');
  });

  test('find what is looked for without a script', async () => {
    await open('/glossary', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('load balanser');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('link', { name: 'Load balancer', exact: true }).click();
    expect(await heading()).toBe('Load balancer');
  });

  test('show what is found while somebody types, and keep it in the address', async () => {
    await open('/glossary');
    await page.keyboard.press('/');
    await page.keyboard.type('idempot');
    await page.getByRole('status').filter({ hasText: 'for “idempot”' }).waitFor();
    await page.getByRole('link', { name: 'Idempotency', exact: true }).waitFor();
    expect(address()).toBe('/glossary?q=idempot');
    // Whoever empties the field sees the whole again.
    await page.getByRole('searchbox').fill('');
    await page.getByRole('navigation', { name: 'By letter' }).waitFor();
    expect(address()).toBe('/glossary');
    await page.keyboard.type('tcp vs udp');
    await page.getByRole('link', { name: 'TCP vs UDP' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/glossary/tcp/vs/udp');
  });

  test('can be gone through by the keyboard, past what each page has', async () => {
    await open('/glossary/tcp');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await skip.boundingBox()).toMatchObject({ y: expect.toSatisfy((y: number) => y >= 0) });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Glossary');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  });

  test('keep a comparison a table for who hears it, on a phone as well', async () => {
    await open('/glossary/tcp/vs/udp', { viewport: PHONE });
    const table = page.getByRole('table', { name: 'How they differ, aspect by aspect' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['TCP', 'UDP']);
    const row = table.getByRole('row').filter({ hasText: 'Header' });
    expect(await row.getByRole('rowheader').textContent()).toBe('Header');
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['20 to 60 bytes', '8 bytes']);
    const [one, other] = await Promise.all(
      (await row.getByRole('cell').all()).map((cell) => cell.boundingBox()),
    );
    expect(other?.x).toBeGreaterThan((one?.x ?? 0) + 100);
    expect(other?.y).toBe(one?.y);
  });

  test('show on paper what is read, and nothing to press', async () => {
    await open('/glossary/tcp');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('TCP is a transport protocol').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  test.each([
    ['light', PHONE],
    ['dark', DESKTOP],
  ] as const)(
    'are fit for everybody, and no wider than the window (%s, %o)',
    async (colorScheme, viewport) => {
      const axe = await readFile(AXE, 'utf8');
      await open('/glossary', { colorScheme, viewport });
      for (const path of PAGES) {
        await page.goto(served.url + path);
        expect(await page.evaluate(WIDER), path).toBeLessThanOrEqual(0);
        await page.evaluate(axe);
        expect(await page.evaluate(AUDIT), path).toEqual([]);
      }
    },
  );
});

/** Entries of the team's own: one in two versions, and one that is hard to set. */
async function publishSome({ team }: ServedWeb): Promise<void> {
  const glossary = await team.store.glossaries.of('cli:local', 1);
  const actor = { person: 'cli:operator', isWorkspaceAdmin: false, isOperator: true };
  const save = (base: number, data: Readonly<Record<string, unknown>>) =>
    publish(
      team,
      { glossary, actor, at: Date.now() },
      { data: { kind: 'concept', lang: 'en', ...data }, base },
    );
  await save(0, { id: 'widget', prefLabel: 'Widget', definition: 'A part.' });
  await save(1, { id: 'widget', prefLabel: 'Widget', definition: 'A part that does something.' });
  const reporter = { person: 'slack:U1', isWorkspaceAdmin: false };
  const reported = { entry: 'tcp', reason: 'It says nothing of congestion.' };
  await report(team, { glossary, actor: reporter, at: Date.now() }, reported);
  // Nothing in it can be broken between words.
  await save(0, {
    id: 'long',
    prefLabel: 'W'.repeat(75),
    altLabels: ['V'.repeat(75)],
    definition: 'W'.repeat(300),
    points: ['M'.repeat(300)],
    tags: ['W'.repeat(30)],
    sources: ['W'.repeat(200)],
    broader: ['network-protocol'],
    characteristics: { purpose: 'W'.repeat(160), encryption: 'M'.repeat(160) },
  });
}
