import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DiscordSimulator } from '../../simulators/discord/discord-simulator.ts';
import { OAUTH_CLIENT } from '../../simulators/discord/oauth.ts';
import { type SigningIn, signingIn } from '../sign-in/signing-in.ts';
import { noChromium, openChromium } from './chromium.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** By how much a page is wider than the window, and what axe finds in it: for the browser to reckon. */
const WIDER = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const AUDIT =
  'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))';

describe.skipIf(noChromium !== undefined)(`signing in ${noChromium ?? 'with a browser'}`, () => {
  let browser: Browser;
  let discord: DiscordSimulator;
  let web: SigningIn;
  let page: Page;

  beforeAll(async () => {
    discord = await DiscordSimulator.start();
    web = await signingIn({ ...OAUTH_CLIENT, apiUrl: discord.rest.api });
    web.openId.accounts.set('mona', { user: 'U1', name: 'Mona Octocat', team: 'T1', teamName: 'Acme' });
    web.memberships.set('slack:T1 slack:U1', 'admin');
    const ada = discord.addPerson('Ada');
    discord.oauth.consenting = ada;
    for (const name of [
      'Tea lovers',
      'A-server-whose-name-is-as-long-as-a-name-on-Discord-can-ever-be-and-has-no-spaces',
    ])
      web.memberships.set(`discord:${discord.addGuild(name, ada).id} discord:${ada.id}`, 'member');
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await discord?.close();
  });
  afterEach(() => page?.context().close());

  async function open(path: string, options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(web.url + path);
  }

  async function audit(): Promise<void> {
    await page.evaluate(await readFile(AXE, 'utf8'));
    expect(await page.evaluate(AUDIT), page.url()).toEqual([]);
    expect(await page.evaluate(WIDER), page.url()).toBe(0);
  }

  test('with Slack leads from the desk to who one is there, and back to the desk; then one signs out', async () => {
    await open('/desk');
    await page.getByRole('link', { name: 'Sign in with Slack' }).click();
    await page.getByPlaceholder('Enter any login').fill('mona');
    await page.getByPlaceholder('and password').fill('any');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${web.url}/desk`);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Mona Octocat' }).click();
    await page.getByRole('heading', { name: 'You are signed in as Mona Octocat' }).waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.goto(`${web.url}/desk`);
    expect(page.url()).toBe(`${web.url}/sign-in?to=%2Fdesk`);
  });

  test('needs no script', async () => {
    await open('/sign-in', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Sign in with Discord' }).click();
    await page.getByRole('button', { name: 'Tea lovers' }).click();
    await page.goto(`${web.url}/sign-in`);
    await page.getByText('In Tea lovers.').waitFor();
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
  });

  test.each([
    ['light on a desktop', DESKTOP, 'light'],
    ['dark on a phone', PHONE, 'dark'],
  ] as const)('is for everybody, %s', async (_, viewport, colorScheme) => {
    await open('/sign-in', { viewport, colorScheme });
    await audit();
    await page.goto(`${web.url}/sign-in/slack/back?state=made-up`);
    await page.getByRole('heading', { name: 'That sign-in is over' }).waitFor();
    await audit();
    await page.goto(`${web.url}/sign-in/discord`);
    await page.getByRole('heading', { name: 'Where do you want to go?' }).waitFor();
    await audit();
    await page.getByRole('button', { name: 'A-server-' }).click();
    await page.goto(`${web.url}/sign-in`);
    await page.getByRole('heading', { name: 'You are signed in as Ada' }).waitFor();
    await audit();
  });
});
