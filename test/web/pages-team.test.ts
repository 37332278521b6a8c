import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/team/actor.ts';
import { publish } from '../../src/team/publish.ts';
import { reject } from '../../src/team/reject.ts';
import { closeReport } from '../../src/team/report.ts';
import { hide } from '../../src/team/take-away.ts';
import { verify } from '../../src/team/verification.ts';
import { samplePacks } from '../sample-glossary.ts';
import { letLapse, reportWrong, suggestChange, worldOf } from './desk/desk-world.ts';
import { pageAt } from './page.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';

const WORKSPACE = 'slack:T1';

let served: ServedWeb;
let glossary: string;

beforeAll(async () => {
  served = await serveOnWeb(samplePacks, { workspace: WORKSPACE });
  glossary = await served.team.store.glossaries.of(WORKSPACE, 1);
  await save('mocha', 0, { prefLabel: 'Mocha', broader: ['drink'], definition: 'Coffee with chocolate.' });
});
afterAll(() => served.close());

const page = (path: string, init?: RequestInit) => pageAt(served.url + path, init);

const actor: Actor = { person: 'slack:U1', isWorkspaceAdmin: false, isOperator: true, name: 'Grace' };
const deed = () => ({ glossary, actor, at: Date.UTC(2026, 10, 23, 12, 30) });

/** Publishes a concept as the team's own. */
async function save(
  id: string,
  base: number,
  fields: Readonly<Record<string, unknown>>,
  reason?: string,
): Promise<void> {
  const data = { kind: 'concept', lang: 'en', id, ...fields };
  const saved = await publish(served.team, deed(), { data, base, reason });
  if (saved.kind !== 'published') throw new Error(`it was not published: ${JSON.stringify(saved)}`);
}

describe('a team’s glossary', () => {
  test('has its own entries among those of packs, and says which are which', async () => {
    const own = await page('/glossary/mocha');
    expect(own.text).toContain('Coffee with chocolate.');
    expect(own.text).toContain('Updated Nov 23, 2026 by Grace · the team’s own · History');
    expect((await page('/glossary/tea')).text).toContain('Updated Jan 2, 2026 by Ada · from a pack');
    expect((await page('/glossary')).text).toContain('16 terms');
    expect((await page('/glossary?letter=M')).links).toContain('/glossary/mocha');
    expect((await page('/glossary?q=chocolate+coffee')).links).toContain('/glossary/mocha');
    expect((await page('/glossary/mocha/vs/tea')).status).toBe(200);
  });

  test('is seen by nobody where only packs are shown', async () => {
    // The same store, of whose workspaces none is named.
    const packsOnly = await serveOnWeb(samplePacks, { team: served.team });
    try {
      expect((await pageAt(`${packsOnly.url}/glossary/mocha`)).status).toBe(404);
      expect((await pageAt(`${packsOnly.url}/glossary/mocha/history`)).status).toBe(404);
      expect((await pageAt(`${packsOnly.url}/glossary/mocha/vs/tea`)).status).toBe(404);
      for (const path of ['?letter=M', '?q=mocha', '?q=coffee+with+chocolate', '/tea', '/drink', ''])
        expect((await pageAt(`${packsOnly.url}/glossary${path}`)).html).not.toContain('/mocha');
    } finally {
      await packsOnly.close();
    }
  });

  test('isn’t for search engines', async () => {
    expect((await page('/glossary/tea')).html).toContain('<meta name="robots" content="noindex"/>');
    expect((await page('/robots.txt')).html).toBe('User-agent: *\nDisallow: /\n');
  });

  test('is shown as it is at once when it was changed, and not sent again while it is not', async () => {
    await save('cocoa', 0, { prefLabel: 'Cocoa', definition: 'Beans of another tree.' });
    const before = await page('/glossary/cocoa');
    const etag = before.headers.get('etag') ?? '';
    expect(before.headers.get('cache-control')).toBe('no-cache');
    expect(await page('/glossary/cocoa', { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
      html: '',
    });
    const list = (await page('/glossary?letter=C')).headers.get('etag') ?? '';
    await save('cocoa', 1, { prefLabel: 'Cocoa', definition: 'A drink of those beans.' });
    const after = await page('/glossary/cocoa', { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    expect(after.text).toContain('A drink of those beans.');
    const again = await page('/glossary?letter=C', { headers: { 'if-none-match': list } });
    expect(again.text).toContain('A drink of those beans.');
  });
});

describe('the history of an entry', () => {
  test('says what each version changed, when, and why, the newest first', async () => {
    await save('chai', 0, { prefLabel: 'Chai', definition: 'Tea.', tags: ['hot', 'milk'] });
    await save(
      'chai',
      1,
      { prefLabel: 'Chai', definition: 'Spiced tea.', tags: ['hot', 'spice'] },
      'it was too short',
    );
    const { text, html } = await page('/glossary/chai/history');
    expect(text).toMatch(/History of Chai .* Version 2 2026-11-23 12:30 UTC .* Version 1 /);
    expect(text).toContain('it was too short');
    expect(html).toContain('<del>Tea.</del><ins>Spiced tea.</ins>');
    // Of a list only what is another.
    expect(html).toContain('<del>milk</del><ins>spice</ins>');
    // Who people are on a platform is nobody's business here.
    expect(html).not.toContain('U1');
  });

  test('goes on for as long as there are versions', async () => {
    for (let version = 0; version < 23; version++)
      await save('matcha', version, { prefLabel: 'Matcha', definition: `Powdered tea, ${version}.` });
    const first = await page('/glossary/matcha/history');
    expect(first.text).toContain('Version 23');
    expect(first.text).not.toContain('Version 3 ');
    const more = first.links.find((link) => link.includes('before')) ?? '';
    expect(more).toBe('/glossary/matcha/history?before=4');
    const last = await page(more);
    expect(last.text).toMatch(/Version 3 .* Version 2 .* Version 1 /);
    expect(last.links.some((link) => link.includes('before'))).toBe(false);
  });

  test('is there for entries of the team’s own that are seen, and for no others', async () => {
    expect(await page('/glossary/tea/history')).toMatchObject({ status: 302, location: '/glossary/tea' });
    expect((await page('/glossary/qwertz/history')).status).toBe(404);
    await hide(served.team, deed(), { entry: 'bicycle', base: 0, reason: 'a secret' });
    const hidden = await page('/glossary/bicycle/history');
    expect(hidden.status).toBe(404);
    expect(hidden.html).not.toContain('a secret');
  });

  test.each(['0', '-1', 'x', '1e99', '99999999999999999999', "1'--"])(
    'before a version that is none (%s) is that from the newest on',
    async (before) => {
      const { status, text } = await page(`/glossary/mocha/history?before=${encodeURIComponent(before)}`);
      expect(status).toBe(200);
      expect(text).toContain('History of Mocha');
    },
  );
});

describe('an entry that somebody has doubts about', () => {
  const doubts = async (path: string, url = served.url) => {
    const { html } = await pageAt(`${url}/glossary/${path}`);
    const [list = ''] = /<ul class="doubts">.*?<\/ul>/s.exec(html) ?? [];
    return { list, text: list.replace(/<[^>]*>/g, ' ').trim() };
  };

  test('says so until an editor has seen to it', async () => {
    const world = await worldOf(served.team, WORKSPACE);
    expect(await doubts('lemonade')).toEqual({ list: '', text: '' });
    const id = await suggestChange(world, 'lemonade', { definition: 'Lemons in water.' });
    expect((await doubts('lemonade')).text).toBe('A change has been suggested, and waits to be decided.');
    await suggestChange(world, 'lemonade', { definition: 'Lemons in cold water.' });
    const reported = await reportWrong(world, 'lemonade', 'There is no sugar in it.');
    await letLapse(world, 'lemonade');
    const { text, list } = await doubts('lemonade');
    expect(text).toMatch(
      /^Under review: .* 2 changes have been suggested, and wait .* It should have been looked at by /,
    );
    // What it says is for editors, and so is the way to the desk.
    expect(list).not.toMatch(/sugar|cold water|<a /);
    await reject(served.team, deed(), { id, reason: 'No.' });
    if (reported.kind !== 'reported') throw new Error(reported.kind);
    await closeReport(served.team, deed(), reported.id);
    await verify(served.team, { ...deed(), at: Date.now() }, { entry: 'lemonade' });
    expect((await doubts('lemonade')).text).toBe('A change has been suggested, and waits to be decided.');
  });

  test('leads editors to where they see to it, and change it', async () => {
    const local = await serveOnWeb(samplePacks, { team: served.team, workspace: WORKSPACE, isLocal: true });
    try {
      const world = await worldOf(served.team, WORKSPACE);
      const id = await suggestChange(world, 'espresso-vs-tea', { gist: 'One is small.' });
      const { list } = await doubts('espresso/vs/tea', local.url);
      expect(list).toContain(`<a href="/desk/review/${id}">`);
      const { links } = await pageAt(`${local.url}/glossary/espresso/vs/tea`);
      expect(links).toContain('/desk/entries/espresso-vs-tea');
      expect((await page('/glossary/espresso/vs/tea')).html).not.toContain('/desk');
    } finally {
      await local.close();
    }
  });
});
