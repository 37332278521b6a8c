import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { english } from '../../../src/messages/messages.ts';
import { Packs } from '../../../src/team/packs.ts';
import { type ServedWeb, serveOnWeb } from '../served-web.ts';
import { noChromium, openChromium } from './chromium.ts';

const PACKS = fileURLToPath(new URL('../../../dist/packs.json', import.meta.url));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

describe.skipIf(noChromium !== undefined)(`the playground ${noChromium ?? 'in a browser'}`, () => {
  let browser: Browser;
  let served: ServedWeb;
  let page: Page;
  /** What should not happen on any page. */
  let faults: string[] = [];

  beforeAll(async () => {
    const packs = new Packs(loadCompiled(await readFile(PACKS, 'utf8')), english);
    served = await serveOnWeb(packs, { workspace: 'cli:local', isLocal: true });
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(path = '/', options: BrowserContextOptions = {}): Promise<Page> {
    await page?.context().close();
    const context = await browser.newContext({
      viewport: DESKTOP,
      reducedMotion: 'reduce',
      ...options,
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== served.url) faults.push(`a request to ${request.url()}`);
    });
    await page.goto(served.url + path);
    return page;
  }

  beforeEach(() => {
    faults = [];
  });
  afterEach(() => {
    expect(faults).toEqual([]);
  });

  const box = () => page.getByRole('combobox', { name: 'Your question' });
  const slack = () => page.locator('.slack').first();
  const discord = () => page.locator('.discord').first();
  const ask = async (text: string) => {
    await box().fill(text);
    await box().press('Enter');
    await page.getByRole('heading', { name: text, level: 2 }).waitFor();
    await page.locator('[aria-busy=false] .frame:not(.undrawn-yet)').first().waitFor();
  };
  /** What is wrong with the page for who doesn't see it, or not well. */
  const axe = async (): Promise<string[]> => {
    await page.evaluate(await readFile(AXE, 'utf8'));
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  };

  test('answers an example that is clicked, as Slack and as Discord show it', async () => {
    await open();
    await page.getByRole('button', { name: 'microservise vs api' }).click();
    await slack().getByRole('cell', { name: 'Microservice', exact: true }).waitFor();
    await slack().getByText('I read “microservise” as Microservice.').waitFor();
    await discord().getByRole('heading', { name: 'Microservice vs API' }).waitFor();
    await page.locator('.understood').getByText('the difference between Microservice and API').waitFor();
    await page.getByRole('status').getByText('Microservice vs API').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('microservise vs api');
  });

  test('answers what its address asks', async () => {
    await open('/?q=tcp%20vs%20udp');
    await slack().getByText('TCP vs UDP').first().waitFor();
  });

  test('doesn’t carry out a command that its address holds', async () => {
    await open('/?q=%2Fglossary%20add');
    expect(await box().inputValue()).toBe('/glossary add');
    expect(await page.locator('.exchange').count()).toBe(0);
  });

  test('lets a meaning be picked by the buttons of either platform', async () => {
    await open();
    await ask('what is a port?');
    await slack().getByRole('button', { name: 'Port (network)' }).click();
    await slack().getByRole('heading', { name: 'Port (network)' }).waitFor();
    await ask('define port');
    await discord()
      .getByRole('button', { name: english.say('button.senses') })
      .click();
    await discord().getByRole('button', { name: 'Port (hexagonal architecture)' }).click();
    await slack().getByRole('heading', { name: 'Port (hexagonal architecture)' }).waitFor();
  });

  test('takes what somebody thinks of an entry, by a form that stays where it is wrong', async () => {
    await open();
    await ask('what is idempotency?');
    await discord().getByRole('button', { name: 'Not helpful' }).click();
    await page.locator('.notice').waitFor();
    await slack().getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Suggest change' }).click();
    const dialog = page.getByRole('dialog', { name: 'Suggest a change' });
    await dialog.getByRole('textbox').fill('no');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('no');
    expect(await axe()).toEqual([]);
    await dialog.getByRole('textbox').fill('It should tell of keys as well.');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await page.getByText(english.say('feedback.suggested')).first().waitFor();
    expect(await dialog.count()).toBe(0);
  });

  test('is used by the keyboard alone', async () => {
    await open();
    await box().and(page.locator(':focus')).waitFor();
    await page.keyboard.type('tcp vs ud');
    await page.getByRole('option', { name: 'tcp vs UDP', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('tcp vs UDP');
    await page.keyboard.press('Enter');
    await slack().getByText('TCP vs UDP').first().waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await box().inputValue()).toBe('tcp vs UDP');
    await page.keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
    await slack().getByRole('button', { name: 'More actions' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'Report' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Report' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'More actions' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('/');
    await box().and(page.locator(':focus')).waitFor();
    expect(await box().inputValue()).toBe('');
  });

  test('shows what is sent as JSON, to be copied', async () => {
    await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await ask('what is idempotency?');
    await page.getByText('What is sent, as JSON').click();
    await page.getByRole('tab', { name: 'In Discord' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(JSON.parse(copied)).toMatchObject({ components: [{ type: 17 }, { type: 1 }] });
  });

  test('says so where the server is gone, and asks again when told to', async () => {
    await open();
    await page.context().setOffline(true);
    await box().fill('what is TCP?');
    await box().press('Enter');
    await page.locator('.error').getByText(english.say('playground.error.unreachable')).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await slack().getByRole('heading', { name: 'TCP' }).waitFor();
    // The browser tells of it by itself.
    faults = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
  });

  test('does the glossary’s command, panels and forms and all', async () => {
    await open();
    await box().fill('/glossary');
    await box().press('Enter');
    await page.locator('.panel').getByRole('button', { name: 'Help' }).click();
    await page.locator('.panel').getByText('/glossary add').first().waitFor();
    expect(await axe()).toEqual([]);
  });

  test('has nothing that axe finds fault with, light and dark', async () => {
    await open();
    expect(await axe()).toEqual([]);
    await ask('microservise vs api');
    await ask('what is a port?');
    await page.getByText('What is sent, as JSON').first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axe()).toEqual([]);
    }
  });

  test('fits a phone, where one platform is shown at a time', async () => {
    await open('/', { viewport: PHONE });
    const overhang = () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(await overhang()).toBeLessThanOrEqual(0);
    await ask('microservise vs api');
    expect(await page.locator('.discord').count()).toBe(0);
    expect(await overhang()).toBeLessThanOrEqual(0);
    await page.getByRole('tab', { name: 'In Discord' }).click();
    await discord().getByRole('heading', { name: 'Microservice vs API' }).waitFor();
    expect(await page.locator('.slack').count()).toBe(0);
    expect(await overhang()).toBeLessThanOrEqual(0);
    expect(await axe()).toEqual([]);
  });

  test('answers without a script', async () => {
    await open('/', { javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'Your question' }).fill('tcp vs udp');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('heading', { name: 'TCP vs UDP' }).waitFor();
    await page.getByRole('link', { name: 'what is a port?' }).click();
    await page.getByRole('link', { name: 'Port (network)' }).click();
    await page.getByRole('heading', { name: 'Port (network)' }).waitFor();
  });

  test('takes less than 200 kB before the first question, and none of what draws messages', async () => {
    await open();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThan(200_000);
    expect(loaded.join()).not.toMatch(/slack-message|discord-message/);
  });
});
