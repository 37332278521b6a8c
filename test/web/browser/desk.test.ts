import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { samplePacks } from '../../sample-glossary.ts';
import {
  askForAMonth,
  letLapse,
  publishChange,
  reportWrong,
  suggestChange,
  type World,
  want,
  worldOf,
} from '../desk/desk-world.ts';
import { type ServedWeb, serveOnWeb } from '../served-web.ts';
import { noChromium, openChromium } from './chromium.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WORKSPACE = 'slack:T1';
const VIEWS = [
  ['', 'Review'],
  ['/requests', 'Requests'],
  ['/reports', 'Reports'],
  ['/overdue', 'Overdue'],
  ['/entries', 'Entries'],
  ['/entries/coffee', 'Coffee'],
  ['/new', 'New entry'],
  ['/statistics', 'Statistics'],
  ['/import', 'Import'],
  ['/export', 'Export'],
  ['/settings', 'Settings'],
  ['/people', 'People'],
  ['/log', 'Log'],
] as const;

describe.skipIf(noChromium !== undefined)(`the desk ${noChromium ?? 'in a browser'}`, () => {
  let browser: Browser;
  let served: ServedWeb;
  let world: World;
  let page: Page;
  /** What should not happen on any page. */
  let faults: string[] = [];

  beforeAll(async () => {
    served = await serveOnWeb(samplePacks, {
      workspace: WORKSPACE,
      isLocal: true,
      nameOf: async (_, person) => (person === 'slack:U0LINUS' ? 'Linus' : undefined),
    });
    world = await worldOf(served.team, WORKSPACE);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(() => {
    faults = [];
  });
  afterEach(() => {
    expect(faults).toEqual([]);
  });

  async function open(path = '', options: BrowserContextOptions = {}): Promise<void> {
    await page?.context().close();
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      // That something was refused is what some tests are about.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (['error', 'warning'].includes(message.type()) && !isRefusal) faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== served.url) faults.push(`a request to ${request.url()}`);
    });
    await page.goto(`${served.url}/desk${path}`);
  }
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const said = (text: string) => page.getByRole('status').getByText(text).waitFor();

  test('lets a suggestion be approved by the keyboard; it is answered then, and taken back at a press', async () => {
    await suggestChange(world, 'tea', { definition: 'Leaves in hot water.' });
    await suggestChange(world, 'coffee', { definition: 'Beans in hot water.' });
    await open();
    await page.getByRole('heading', { name: 'Change Tea?' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Change Coffee?' }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: 'Change Tea?' }).waitFor();
    await page.keyboard.press('a');
    await said('Approved');
    await page.getByRole('heading', { name: 'Change Coffee?' }).waitFor();
    const answer = async () => (await fetch(`${served.url}/?q=what+is+tea`)).text();
    expect(await answer()).toContain('Leaves in hot water.');
    await button('Take it back').click();
    await said('Taken back');
    expect(await answer()).not.toContain('Leaves in hot water.');
    await page.keyboard.press('r');
    await page.getByRole('dialog').getByLabel('Reason').fill('Too short for us.');
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
    await page.getByText('Nothing waits to be decided.').waitFor();
  });

  test('asks whose change stands, where somebody changed the same', async () => {
    const id = await suggestChange(world, 'lemonade', { definition: 'Sweet lemons.' });
    await publishChange(world, 'lemonade', { definition: 'Sour lemons.' });
    await open(`/review/${id}`);
    await button('Approve both changes').click();
    await page.getByRole('alert').getByText('Say first whose change stands').waitFor();
    await page.getByRole('radio', { name: 'Sweet lemons.' }).check();
    await button('Approve both changes').click();
    await said('Approved');
    expect((await world.changed('lemonade', {})).data.definition).toBe('Sweet lemons.');
  });

  test('keeps what was written when the page is left, and answers a request by it', async () => {
    await want(world, 'cortado', 'What is a cortado?');
    await open('/requests');
    await page.getByRole('link', { name: 'Write the entry' }).click();
    await page.getByLabel('Definition').fill('Espresso with as much milk.');
    await page.reload();
    await page.getByText('What you wrote before is here again.').waitFor();
    await page.locator('.preview').getByText('Espresso with as much milk.').first().waitFor();
    await button('Save').click();
    await page.getByText('Nothing is asked for that the glossary lacks.').waitFor();
    await page.goBack();
  });

  test('settles a report', async () => {
    await reportWrong(world, 'tea', 'That is not what it is at all.');
    await open('/reports');
    // By name, and where nobody says that, by id.
    await page.getByText('Linus, ').waitFor();
    await button('Settle it').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Settle it' }).click();
    await page.getByText('Nobody has reported anything.').waitFor();
  });

  test('shows what an import does, its faults at their lines, and undoes it', async () => {
    await open('/import');
    await page.getByLabel('Files to import').setInputFiles({
      name: 'terms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('term,definition\nAffogato,Little coffee.\nTea,Taken already.\n'),
    });
    await button('Look at it').click();
    await page.getByText('terms.csv:3').waitFor();
    await button('Import 1 entry').click();
    await button('Undo the import').click();
    await said('Undone');
  });

  test('has nothing against it for who uses a screen reader, in light and dark, nor on a phone', async () => {
    await suggestChange(world, 'drink', { definition: 'What one drinks, hot or cold.' });
    await reportWrong(world, 'drink', 'That is not what it is at all.');
    await letLapse(world, 'drink');
    await want(world, 'macchiato', 'What is a macchiato?');
    await askForAMonth(world, ['tea', 'coffee']);
    await served.team.store.people.setRole(world.glossary, 'slack:U0LINUS', 'editor');
    await served.team.store.people.setBlocked(world.glossary, 'slack:U0EVE', true, Date.now());
    const axe = await readFile(AXE, 'utf8');
    await open('', { colorScheme: 'dark' });
    for (const [path, heading] of VIEWS) {
      await page.goto(`${served.url}/desk${path}`);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.locator('.view:not([aria-busy=true])').waitFor();
      for (const [width, colorScheme] of [
        [1280, 'dark'],
        [360, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        // A message is drawn after the page, and by a script that is told of the colours.
        const unready = page.locator(`.undrawn-yet, .slack:not(.slack-${colorScheme})`);
        await unready.first().waitFor({ state: 'detached' });
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), path).toBe(true);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResults>('axe.run()');
        expect(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html])).toEqual([]);
      }
    }
  });
});
