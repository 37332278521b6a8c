import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publish } from '../../../src/team/publish.ts';
import { samplePacks } from '../../sample-glossary.ts';
import {
  GRACE,
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

const WORKSPACE = 'cli:local';
/** What would run, or ask for something, were it taken for markup; short enough for any field. */
const IMAGE = '<img src=/x onerror=pwned=1>';
const SCRIPT = '<script>pwned=1</script>';
const BOTH = `"'>${IMAGE}${SCRIPT}`;

/** Script in every field of an entry. */
const genus = {
  kind: 'concept',
  lang: 'en',
  id: 'nasty-genus',
  prefLabel: `Genus ${IMAGE}`,
  definition: BOTH,
  aspects: { x: `Aspect ${IMAGE}` },
};
const nasty = {
  kind: 'concept',
  lang: 'en',
  id: 'nasty',
  prefLabel: `Nasty ${IMAGE}`,
  sense: SCRIPT,
  altLabels: [`Also ${IMAGE}`, SCRIPT],
  hiddenLabels: [`Hidden ${SCRIPT}`],
  definition: `${BOTH}\n\n[a link](javascript:pwned=1) and ${BOTH}`,
  scopeNote: BOTH,
  broader: ['nasty-genus'],
  characteristics: { x: BOTH },
  points: [BOTH],
  related: ['tea'],
  tags: [IMAGE, 'hot'],
  sources: [BOTH, 'javascript:pwned=1', `https://example.org/"onmouseover="pwned=1`],
  aspects: { y: IMAGE },
};
const kin = {
  ...nasty,
  id: 'nasty-kin',
  sense: IMAGE,
  prefLabel: `Kin ${IMAGE}`,
  altLabels: [`Nasty ${IMAGE}`],
  hiddenLabels: [],
  broader: ['nasty-genus', 'nasty'],
};
const versus = {
  kind: 'comparison',
  lang: 'en',
  id: 'nasty-vs-tea',
  between: ['nasty', 'tea'],
  gist: BOTH,
  points: [BOTH],
  rows: [{ aspect: IMAGE, values: [BOTH, SCRIPT] }],
  chooseWhen: [BOTH, SCRIPT],
  tags: [IMAGE],
  sources: [BOTH],
};

/** Pages that show what such entries say, or what somebody asked. */
const PAGES = [
  '/glossary',
  '/glossary?letter=N',
  '/glossary?letter=K',
  '/glossary?genus=nasty-genus',
  `/glossary?tag=${encodeURIComponent(IMAGE)}`,
  '/glossary?q=nasty',
  `/glossary?q=${encodeURIComponent(BOTH)}`,
  '/glossary/nasty',
  '/glossary/nasty-genus',
  '/glossary/nasty-kin',
  '/glossary/nasty/history',
  '/glossary/nasty/vs/tea',
  '/glossary/nasty-vs-tea/history',
  '/glossary/nasty/vs/nasty-kin',
  '/glossary/nasty/vs/tea/vs/nasty-kin',
  `/glossary/tea/vs?with=${encodeURIComponent(`Nasty ${IMAGE}`)}`,
  `/glossary/${encodeURIComponent(BOTH)}`,
  `/${encodeURIComponent(BOTH)}`,
  `/sign-in?to=${encodeURIComponent(`/${BOTH}`)}`,
];

const QUESTIONS = [
  `what is Kin ${IMAGE}?`,
  `Nasty ${IMAGE} vs tea`,
  `Kin ${IMAGE} vs tea`,
  `what is Nasty ${IMAGE}?`,
  `what is ${BOTH}?`,
];

const VIEWS = [
  ['', 'Review'],
  ['/requests', 'Requests'],
  ['/reports', 'Reports'],
  ['/overdue', 'Overdue'],
  ['/entries?q=nasty', 'Entries'],
  ['/entries/nasty', 'Nasty'],
  ['/entries/nasty-vs-tea', 'Nasty'],
  ['/statistics', 'Statistics'],
  ['/settings', 'Settings'],
  ['/people', 'People'],
  ['/log', 'Log'],
] as const;

describe.skipIf(noChromium !== undefined)(`script in entries ${noChromium ?? 'in a browser'}`, () => {
  let browser: Browser;
  let served: ServedWeb;
  let world: World;
  let suggestion = '';
  let page: Page;
  let faults: string[] = [];

  beforeAll(async () => {
    served = await serveOnWeb(samplePacks, { workspace: WORKSPACE, isLocal: true });
    world = await worldOf(served.team, WORKSPACE);
    const named = { ...GRACE, name: `Grace ${IMAGE}` };
    for (const data of [genus, nasty, kin, versus]) {
      const done = await publish(served.team, world.by(named), { data, base: 0, reason: BOTH });
      if (done.kind !== 'published') throw new Error(JSON.stringify(done));
    }
    suggestion = await suggestChange(world, 'nasty', { definition: `Other ${BOTH}`, tags: [SCRIPT] }, BOTH);
    await publishChange(world, 'nasty', { definition: `Theirs ${BOTH}` });
    await reportWrong(world, 'nasty', BOTH);
    await letLapse(world, 'nasty');
    await want(world, `mystery ${IMAGE}`, BOTH);
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

  async function open(path: string, javaScriptEnabled = true): Promise<void> {
    const context = await browser.newContext({ reducedMotion: 'reduce', javaScriptEnabled });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    // The policy would stop most of it, and tells of that here.
    page.on('console', (message) => {
      const isMissingPage = /status of 40[04]/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isMissingPage) faults.push(message.text());
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(dialog.message()));
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== served.url || pathname.endsWith('/x')) faults.push(`a request to ${request.url()}`);
    });
    await page.goto(served.url + path);
  }

  /** What of the page came out of somebody's text. */
  async function unharmed(where: string, shows = 'onerror'): Promise<void> {
    const made = page.locator(
      'img[src="/x"], [onerror], [onmouseover], script:not([src]), [href^="javascript:" i], [href*="onmouseover=\\""]',
    );
    expect([where, await made.count()]).toEqual([where, 0]);
    expect(await page.locator('main').textContent(), where).toContain(shows);
  }

  test.each([true, false])(
    'is text on every page of the glossary (with scripts of ours: %s)',
    async (own) => {
      await open('/glossary', own);
      for (const path of PAGES) {
        await page.goto(served.url + path);
        const isBare = path === '/glossary' || path.startsWith('/sign-in') || path.startsWith('/%');
        await unharmed(path, isBare ? '' : 'onerror');
        if (own) expect(await page.evaluate('typeof pwned'), path).toBe('undefined');
      }
    },
  );

  test('is text in answers, as Slack and as Discord show them, in their forms, and where no script runs', async () => {
    await open('/');
    for (const question of QUESTIONS) {
      await page.getByRole('combobox', { name: 'Your question' }).fill(question);
      await page.keyboard.press('Enter');
      const answered = page
        .locator('.exchange')
        .filter({ has: page.getByRole('heading', { name: question }) });
      await answered.locator('.slack').getByText('onerror').first().waitFor();
      await answered.locator('.discord').getByText('onerror').first().waitFor();
      await unharmed(question);
    }
    await page.goto(`${served.url}/?q=${encodeURIComponent(QUESTIONS[0] ?? '')}`);
    await page.locator('.slack').getByText('onerror').first().waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Suggest change' }).click();
    await page.getByRole('dialog').waitFor();
    await unharmed('a form');
    expect(await page.evaluate('typeof pwned')).toBe('undefined');
    await page.context().close();
    await open('/', false);
    for (const question of QUESTIONS) {
      await page.goto(`${served.url}/?q=${encodeURIComponent(question)}`);
      await unharmed(question);
    }
  });

  test('is text at the desk, in each of its views', async () => {
    await open('/desk');
    for (const [path, heading] of [...VIEWS, [`/edit/${suggestion}`, 'Edit and approve'] as const]) {
      await page.goto(`${served.url}/desk${path}`);
      await page.getByRole('heading', { level: 1 }).filter({ hasText: heading }).waitFor();
      await page.locator('.view:not([aria-busy=true])').waitFor();
      const isBare = ['/settings', '/people', '/statistics'].includes(path) || path.startsWith('/edit');
      await unharmed(path, isBare ? heading : 'onerror');
    }
    await page.goto(`${served.url}/desk/import`);
    await page.getByLabel('Files to import').setInputFiles({
      name: `${IMAGE.replaceAll('/', '')}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(`term,definition\n"New ${IMAGE}",${SCRIPT}\n"Nasty ${IMAGE}",x\n,${SCRIPT}\n`),
    });
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('button', { name: 'Import 1 entry' }).waitFor();
    await unharmed('an import');
    expect(await page.evaluate('typeof pwned')).toBe('undefined');
  });
});
