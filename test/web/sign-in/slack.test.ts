import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type SigningIn, signingIn } from './signing-in.ts';
import { type Reached, Wanderer } from './wanderer.ts';

let web: SigningIn;
beforeAll(async () => {
  web = await signingIn();
});
afterAll(() => web.close());

let count = 0;

/** Somebody whom Slack knows, in a workspace with the bot. */
async function somebody(membership: 'admin' | 'member' | 'guest' | 'stranger' | 'unknown' = 'member') {
  const number = ++count;
  const [user, team] = [`U${number}`, `T${number}`];
  web.openId.accounts.set(`login${number}`, {
    user,
    team,
    name: `Mona ${number}`,
    teamName: `Acme ${number}`,
  });
  web.memberships.set(`slack:${team} slack:${user}`, membership);
  const browser = new Wanderer();
  return { browser, login: `login${number}`, person: `slack:${user}`, workspace: `slack:${team}`, number };
}

/** Goes from an address to the provider, says there who one is, and comes back. @param goesOn how far. */
async function come(
  browser: Wanderer,
  login: string,
  { from = '/sign-in/slack', goesOn = () => true }: { from?: string; goesOn?: (to: URL) => boolean } = {},
): Promise<Reached> {
  let page = await browser.open(`${web.url}${from}`, { goesOn });
  if (page.text.includes('name="login"'))
    page = await browser.submit(page, /interaction/, { login, password: 'any' }, { goesOn });
  if (page.text.includes('value="consent"')) page = await browser.submit(page, /interaction/, {}, { goesOn });
  return page;
}

const isBack = (to: URL): boolean => to.pathname === '/sign-in/slack/back';
const until =
  (isThere: (to: URL) => boolean) =>
  (to: URL): boolean =>
    !isThere(to);

const sessionOf = (browser: Wanderer) => browser.cookies('localhost').get('differentia_session');

describe('who signs in with Slack', () => {
  it('comes back to the page that was wanted, as who they are', async () => {
    const { browser, login, number } = await somebody();
    const page = await come(browser, login, { from: '/sign-in/slack?to=/glossary%3Ftag%3Ddrinks' });
    expect(page.url.href).toBe(`${web.url}/glossary?tag=drinks`);
    const account = await browser.open(`${web.url}/sign-in`);
    expect(account.text).toContain(`You are signed in as Mona ${number}`);
    expect(account.text).toContain(`In Acme ${number}.`);
    expect(account.text).toContain('You have no role');
  });

  it('is asked for as little as there is, with PKCE, a state and a nonce, none of which are used twice', async () => {
    const { browser, login } = await somebody();
    await come(browser, login);
    await come(browser, login);
    const sent = browser.asked
      .filter(({ pathname }) => pathname === '/auth')
      .map(({ searchParams }) => searchParams);
    expect(sent.map((each) => each.get('scope'))).toEqual(['openid profile', 'openid profile']);
    expect(sent.map((each) => each.get('code_challenge_method'))).toEqual(['S256', 'S256']);
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(
        new Set(sent.map((each) => ((each.get(name)?.length ?? 0 > 20) ? each.get(name) : ''))).size,
      ).toBe(2);
    expect(web.openId.exchanges.at(-1)).toMatchObject({ grant_type: 'authorization_code' });
    expect(web.openId.exchanges.at(-1)?.code_verifier).toMatch(/^.{43,}$/);
  });

  it('sees the team’s own entries, which nobody else does', async () => {
    const { browser, login, workspace, person } = await somebody();
    const { store } = web.team;
    const glossary = await store.glossaries.of(workspace, 1);
    const body = { id: 'gizmo', kind: 'concept', lang: 'en', prefLabel: 'Gizmo', definition: 'Ours alone.' };
    await store.atomically(async ({ changes, revisions }) => {
      const change = await changes.bump(glossary);
      await revisions.add(glossary, {
        entry: 'gizmo',
        change,
        state: 'published',
        body,
        author: person,
        at: 1,
      });
    });
    expect((await browser.open(`${web.url}/glossary/gizmo`)).status).toBe(404);
    await come(browser, login);
    const page = await browser.open(`${web.url}/glossary/gizmo`);
    expect(page.text).toContain('Ours alone.');
    expect(page.text).toContain('<meta name="robots" content="noindex"');
    expect(page.headers.get('cache-control')).toBe('private, no-cache');
    expect(page.headers.get('vary')).toMatch(/cookie/i);
    const other = await somebody();
    await come(other.browser, other.login);
    expect((await other.browser.open(`${web.url}/glossary/gizmo`)).status).toBe(404);
  });

  it('may do what the role allows, from the moment on that it is given or taken away', async () => {
    const { browser, login, workspace, person } = await somebody();
    const glossary = await web.team.store.glossaries.of(workspace, 1);
    await come(browser, login);
    const told = async () => (await browser.open(`${web.url}/sign-in`)).text;
    expect(await told()).toContain('You have no role');
    await web.team.store.people.setRole(glossary, person, 'editor');
    expect(await told()).toContain('You are an editor');
    await web.team.store.people.setRole(glossary, person, undefined);
    expect(await told()).toContain('You have no role');
  });

  it('is an admin who administers the workspace, while nobody was made one', async () => {
    const { browser, login } = await somebody('admin');
    await come(browser, login);
    expect((await browser.open(`${web.url}/sign-in`)).text).toContain('You are an admin');
  });
});

describe('nobody is signed in', () => {
  it.each([
    ['guest', 403, 'You are a guest there'],
    ['stranger', 403, 'The bot isn’t in your workspace'],
    ['unknown', 503, 'It can’t be found out where you belong'],
  ] as const)('who is a %s there', async (membership, status, text) => {
    const { browser, login } = await somebody(membership);
    const page = await come(browser, login);
    expect(page.status).toBe(status);
    expect(page.text).toContain(text);
    expect(sessionOf(browser)).toBeUndefined();
  });

  it('who says no at the provider', async () => {
    const { browser } = await somebody();
    const begun = await browser.open(`${web.url}/sign-in/slack?to=/glossary`, {
      goesOn: (to) => to.pathname !== '/auth',
    });
    const state = begun.url.searchParams.get('state');
    const page = await browser.open(`${web.url}/sign-in/slack/back?error=access_denied&state=${state}`);
    expect(page.status).toBe(403);
    expect(page.text).toContain('You were not signed in');
    expect(page.text).toContain('href="/sign-in?to=%2Fglossary"');
  });

  it('by what another browser began: neither who is lured nor who lures', async () => {
    const { browser, login } = await somebody();
    const back = await come(browser, login, { goesOn: until(isBack) });
    const lured = new Wanderer();
    await lured.open(`${web.url}/sign-in/slack`, { goesOn: (to) => to.pathname !== '/auth' });
    for (const other of [lured, new Wanderer()]) {
      const page = await other.open(back.url);
      expect(page.status).toBe(400);
      expect(page.text).toContain('That sign-in is over');
      expect(sessionOf(other)).toBeUndefined();
    }
    // Whoever began it goes on.
    expect((await browser.open(back.url)).status).toBe(200);
    expect(sessionOf(browser)).toBeDefined();
  });

  it('twice by the same way back, even with the cookie of the first time', async () => {
    const { browser, login } = await somebody();
    const back = await come(browser, login, { goesOn: until(isBack) });
    const kept = new Map(browser.cookies('localhost'));
    await browser.open(back.url);
    const again = new Wanderer();
    for (const [name, value] of kept) again.cookies('localhost').set(name, value);
    expect((await again.open(back.url)).status).toBe(400);
  });

  it('by a code, a state or an issuer that was changed on the way', async () => {
    for (const change of [
      (url: URL) => url.searchParams.set('code', 'made-up'),
      (url: URL) => url.searchParams.set('iss', 'https://elsewhere.example'),
      (url: URL) => url.searchParams.delete('code'),
      (url: URL) => url.searchParams.append('code', 'another'),
    ]) {
      const { browser, login } = await somebody();
      const { url } = await come(browser, login, { goesOn: until(isBack) });
      change(url);
      const page = await browser.open(url);
      expect(page.status).toBe(502);
      expect(page.text).toContain('You could not be signed in');
      expect(sessionOf(browser)).toBeUndefined();
    }
  });

  it('by a session that was made up', async () => {
    const browser = new Wanderer();
    for (const forged of ['x', 'A'.repeat(43), '../../etc/passwd', '%00', 'A'.repeat(3000)]) {
      browser.cookies('localhost').set('differentia_session', forged);
      const page = await browser.open(`${web.url}/sign-in`);
      expect(page.status).toBe(200);
      expect(page.text).toContain('Sign in with Slack');
    }
  });
});

describe('a session', () => {
  it('is another after each sign-in, whatever the browser had before', async () => {
    const { browser, login } = await somebody();
    const planted = 'A'.repeat(43);
    browser.cookies('localhost').set('differentia_session', planted);
    await come(browser, login);
    const first = sessionOf(browser);
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(first).not.toBe(planted);
    await come(browser, login);
    expect(sessionOf(browser)).not.toBe(first);
    const thief = new Wanderer();
    thief.cookies('localhost').set('differentia_session', first ?? '');
    expect((await thief.open(`${web.url}/sign-in`)).text).toContain('Sign in with Slack');
  });

  it('is kept by the browser where no script reads it, and no other site sends it along', async () => {
    const { browser, login } = await somebody();
    const back = await come(browser, login, { goesOn: until(isBack) });
    const { headers } = await browser.open(back.url, { goesOn: () => false });
    const line = headers.getSetCookie().find((each) => each.startsWith('differentia_session='));
    expect(line).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('is over once one signs out, here or everywhere', async () => {
    const { browser, login } = await somebody();
    const other = new Wanderer();
    await come(browser, login);
    await come(other, login);
    const session = sessionOf(browser) ?? '';
    const account = await browser.open(`${web.url}/sign-in`);
    const out = await browser.submit(account, /^\/sign-out$/);
    expect(out.text).toContain('You are signed out');
    expect(sessionOf(browser)).toBeUndefined();
    browser.cookies('localhost').set('differentia_session', session);
    expect((await browser.open(`${web.url}/sign-in`)).text).toContain('Sign in with Slack');
    await come(browser, login);
    await browser.submit(await browser.open(`${web.url}/sign-in`), /everywhere/);
    expect((await other.open(`${web.url}/sign-in`)).text).toContain('Sign in with Slack');
  });

  it('isn’t ended by a page of another site, or by one that knows no form token', async () => {
    const { browser, login, number } = await somebody();
    await come(browser, login);
    const account = await browser.open(`${web.url}/sign-in`);
    const formToken = /name="formToken" value="([^"]+)"/.exec(account.text)?.[1] ?? '';
    const forged: [Record<string, string>, Record<string, string>][] = [
      [{ formToken }, { origin: 'https://elsewhere.example' }],
      [{ formToken }, { origin: 'null' }],
      [{ formToken }, { 'sec-fetch-site': 'cross-site' }],
      [{}, {}],
      [{ formToken: `${formToken}x` }, {}],
    ];
    for (const [body, headers] of forged) {
      const page = await browser.open(`${web.url}/sign-out`, { body: new URLSearchParams(body), headers });
      expect(page.status).toBe(403);
    }
    expect((await browser.open(`${web.url}/sign-in`)).text).toContain(`Mona ${number}`);
  });

  it('is over where the workspace was erased, or the person is forgotten', async () => {
    const [one, other] = [await somebody(), await somebody()];
    await come(one.browser, one.login);
    await come(other.browser, other.login);
    const { glossaries, people } = web.team.store;
    await glossaries.erase(one.workspace);
    await people.forget(await glossaries.of(other.workspace, 1), other.person);
    for (const { browser } of [one, other])
      expect((await browser.open(`${web.url}/sign-in`)).text).toContain('Sign in with Slack');
  });

  it.each(['stranger', 'guest'] as const)(
    'is no use a minute after one became a %s there',
    async (became) => {
      const { browser, login, workspace, person } = await somebody();
      await come(browser, login);
      const told = async () => (await browser.open(`${web.url}/sign-in`)).text;
      web.memberships.set(`${workspace} ${person}`, became);
      const later = Date.now() + 61_000;
      vi.spyOn(Date, 'now').mockReturnValue(later);
      onTestFinished(() => void vi.restoreAllMocks());
      expect(await told()).toContain('Sign in with Slack');
      web.memberships.set(`${workspace} ${person}`, 'unknown');
      vi.spyOn(Date, 'now').mockReturnValue(later + 61_000);
      expect(await told()).toContain('You are signed in');
    },
  );
});

describe('the page that was wanted', () => {
  it.each([
    'https://elsewhere.example/desk',
    '//elsewhere.example/desk',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/desk/..//elsewhere.example',
    '/%2e%2e//elsewhere.example',
    'javascript:alert(1)',
    '/glossary@elsewhere.example',
    '/sign-out',
    `/glossary?q=${'a'.repeat(600)}`,
    '\t//elsewhere.example',
    'http://localhost:1@elsewhere.example/',
  ])('is never one of another server: %s', async (to) => {
    const { browser, login } = await somebody();
    const back = await come(browser, login, {
      from: `/sign-in/slack?to=${encodeURIComponent(to)}`,
      goesOn: until(isBack),
    });
    const { url } = await browser.open(back.url, { goesOn: () => false });
    expect(url.href).toBe(`${web.url}/desk`);
  });
});
