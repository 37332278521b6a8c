import { describe, expect, test, vi } from 'vitest';
import { SCOPES } from '../../adapters/slack/manifest/uses.ts';
import { APP } from '../simulators/slack/identities.ts';
import { CLIENT } from '../simulators/slack/oauth.ts';
import type { SlackSimulator } from '../simulators/slack/slack-simulator.ts';
import { type Bot, newBot, PAGES, startedBot } from './bot.ts';
import { Installer } from './installer.ts';

const ONE = { team: 'T0ONE' };
const TWO = { team: 'T0TWO' };
const ORGANISATION = { team: 'T0THREE', organisation: 'E0ACME' };
const ASKED = 'what is coffee?';

/** A bot that workspaces let in, and two that have. */
async function bot(): Promise<Bot> {
  const made = await startedBot('http', { many: true });
  made.slack.places.put(ONE, 'D0ONE', 'C0ONE', 'U0ONE');
  made.slack.places.put(TWO, 'D0TWO', 'C0TWO', 'U0TWO');
  made.slack.places.put(ORGANISATION, 'D0ORG', 'C0ORG', 'U0ORG');
  return made;
}

/** By which places' tokens messages were sent. */
const sentBy = (slack: SlackSimulator) => slack.callsOf('chat.postMessage').map(({ place }) => place);

describe('the way by which a workspace lets the bot in', () => {
  test('leads to Slack with all scopes, and from there to what is next', async () => {
    const { slack, store, ...rest } = await bot();
    const installer = new Installer({ slack, ...rest });
    const asked = new URL(await installer.begin());
    expect(asked.origin + asked.pathname).toBe(new URL('../oauth/v2/authorize', slack.apiUrl).href);
    expect(asked.searchParams.get('scope')?.split(',')).toEqual(SCOPES);
    expect(asked.searchParams.get('redirect_uri')).toBe(`${PAGES}/slack/oauth_redirect`);
    expect(await installer.comeBack(slack.oauth.agree(asked.href, ONE))).toBe(
      `/slack/installed/done?app=${APP}&team=T0ONE`,
    );
    expect(await store.installations.workspaces()).toEqual(['slack:T0ONE']);
  });

  test('lets the bot answer there, each workspace by its own token', async () => {
    const made = await bot();
    const { slack, quiet } = made;
    slack.say({ text: ASKED, channel: 'D0ONE', user: 'U0ONE' });
    await quiet();
    expect(slack.posts()).toEqual([]);
    await new Installer(made).install(ONE);
    await new Installer(made).install(TWO);
    for (const name of ['ONE', 'TWO']) {
      slack.say({ text: ASKED, channel: `D0${name}`, user: `U0${name}` });
      await slack.until(() => slack.posts(`D0${name}`)[0]);
    }
    expect(sentBy(slack)).toEqual(['T0ONE', 'T0TWO']);
    expect(slack.callsOf('users.info').map(({ place }) => place)).toEqual(['T0ONE', 'T0TWO']);
  });

  test('of a whole organisation is one workspace, whatever team of it somebody is in', async () => {
    const made = await bot();
    const { slack, quiet, store } = made;
    expect(await new Installer(made).install(ORGANISATION)).toBe('/slack/installed/organisation');
    expect(await store.installations.workspaces()).toEqual(['slack:E0ACME']);
    slack.say({ text: ASKED, channel: 'D0ORG', user: 'U0ORG' });
    await slack.until(() => slack.posts('D0ORG')[0]);
    slack.command({ command: '/define', text: 'tea', channel: 'C0ORG', user: 'U0ORG' });
    slack.places.put({ ...ORGANISATION, team: 'T0FOUR' }, 'C0FOUR');
    slack.say({ text: '@differentia what is coffee?', channel: 'C0FOUR' });
    await slack.until(() => slack.posts('C0FOUR')[0]);
    await quiet();
    const [answer] = slack.posts('C0ORG');
    expect(answer?.text).toContain('Tea');
    expect(new Set(sentBy(slack))).toEqual(new Set(['E0ACME']));
    if (answer !== undefined) slack.press(answer, 'Share to channel', 'U0ORG');
    await slack.until(() => slack.posts('C0ORG')[1]);
  });

  test('of a whole organisation makes nobody its admin who administers one of its teams', async () => {
    const made = await bot();
    const { slack, platform } = made;
    await new Installer(made).install(ORGANISATION);
    slack.admins.add('U0ORG');
    slack.organisationAdmins.add('U0BOSS');
    expect(await platform.membershipOf?.('slack:E0ACME', 'slack:U0ORG')).toBe('member');
    expect(await platform.membershipOf?.('slack:E0ACME', 'slack:U0BOSS')).toBe('admin');
  });

  test('is logged where it gives fewer scopes than are needed', async () => {
    const made = await bot();
    const installer = new Installer(made);
    const asked = new URL(await installer.begin());
    asked.searchParams.set('scope', SCOPES.filter((scope) => scope !== 'files:read').join(','));
    expect(await installer.comeBack(made.slack.oauth.agree(asked.href, ONE))).toMatch(/installed\/done/);
    expect(made.log.filter(({ level }) => level === 40)).toMatchObject([
      { workspace: 'slack:T0ONE', lacking: ['files:read'] },
    ]);
  });

  test('ends where somebody says no, and leads nowhere a second time, in another browser, or too late', async () => {
    const made = await bot();
    const { slack, store } = made;
    const installer = new Installer(made);
    expect(await installer.comeBack(slack.oauth.refuse(await installer.begin()))).toBe(
      '/slack/installed/denied',
    );
    const back = slack.oauth.agree(await installer.begin(), ONE);
    expect(await new Installer(made).comeBack(back)).toBe('/slack/installed/stale');
    expect(await store.installations.workspaces()).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
    try {
      expect(await installer.comeBack(back)).toBe('/slack/installed/stale');
    } finally {
      vi.useRealTimers();
    }
    expect(slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  test('can’t be gone twice, be the cookie kept', async () => {
    const made = await bot();
    const { slack } = made;
    const asked = await fetch(new URL('/slack/install', made.url), { redirect: 'manual' });
    const back = new URL(slack.oauth.agree(asked.headers.get('location') ?? '', ONE));
    const cookie = asked.headers.get('set-cookie')?.split(';')[0] ?? '';
    const comeBack = async () => {
      const url = new URL(back.pathname + back.search, made.url);
      const response = await fetch(url, { headers: { cookie }, redirect: 'manual' });
      return new URL(response.headers.get('location') ?? '').pathname;
    };
    const ends = [await comeBack(), await comeBack()];
    expect(ends).toEqual(['/slack/installed/done', '/slack/installed/stale']);
    expect(slack.callsOf('oauth.v2.access')).toHaveLength(1);
  });

  test.each([
    ['?state=x', 'refused'],
    ['?code=x', 'stale'],
    ['?code=x&state=', 'stale'],
    ['?code=x&state=a.9999999999999.b', 'stale'],
    ['?error=invalid_team_for_non_distributed_app', 'refused'],
    ['?error=%3Cscript%3E', 'refused'],
  ])('comes to a page that says what to do, with %s', async (query, page) => {
    const made = await bot();
    const installer = new Installer(made);
    await installer.begin();
    expect(await installer.comeBack(`/slack/oauth_redirect${query}`)).toBe(`/slack/installed/${page}`);
    expect(JSON.stringify(made.log)).not.toContain('script');
  });

  test.each([
    ['bad_client_secret', 'refused'],
    [{ status: 503 }, 'unreachable'],
  ] as const)('says so where Slack answers %o', async (failure, page) => {
    const made = await bot();
    made.slack.failNext('oauth.v2.access', failure);
    expect(await new Installer(made).install(ONE)).toBe(`/slack/installed/${page}`);
    expect(await made.store.installations.workspaces()).toEqual([]);
    expect(made.log.filter(({ level }) => level === 50)).toHaveLength(1);
    expect(JSON.stringify(made.log)).not.toContain(CLIENT.clientSecret);
  });

  test('is for browsers that follow a link, and leaves no trace in caches', async () => {
    const made = await newBot('http', { many: true });
    const installer = new Installer(made);
    for (const path of ['/slack/install', '/slack/oauth_redirect'])
      expect((await installer.open(path, { method: 'POST' })).status).toBe(405);
    const response = await installer.open('/slack/install');
    expect(response.status).toBe(302);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-\w+=[\w.-]+; Secure; HttpOnly; SameSite=Lax; Path=\/; Max-Age=600$/,
    );
  });
});

describe('a workspace that takes the bot out', () => {
  test('is forgotten, and gone from then on; the others stay', async () => {
    const made = await bot();
    const { slack, store, quiet } = made;
    await new Installer(made).install(ONE);
    await new Installer(made).install(TWO);
    for (const name of ['ONE', 'TWO']) {
      slack.say({ text: ASKED, channel: `D0${name}`, user: `U0${name}` });
      await slack.until(() => slack.posts(`D0${name}`)[0]);
    }
    slack.uninstall(ONE);
    await quiet();
    expect(await store.installations.workspaces()).toEqual(['slack:T0TWO']);
    expect(await store.glossaries.gone(Number.MAX_SAFE_INTEGER)).toEqual(['slack:T0ONE']);
    slack.say({ text: ASKED, channel: 'D0ONE', user: 'U0ONE' });
    await quiet();
    expect(slack.posts('D0ONE')).toHaveLength(1);
    // Let in again, it goes on where it was.
    await new Installer(made).install(ONE);
    expect(await store.glossaries.gone(Number.MAX_SAFE_INTEGER)).toEqual([]);
    slack.say({ text: ASKED, channel: 'D0ONE', user: 'U0ONE' });
    await slack.until(() => slack.posts('D0ONE')[1]);
  });

  test('is found out by a call, where Slack told nobody', async () => {
    const made = await bot();
    const { slack, store, quiet } = made;
    await new Installer(made).install(ONE);
    slack.tokens.takeAll('T0ONE', 'token_revoked');
    slack.say({ text: ASKED, channel: 'D0ONE', user: 'U0ONE' });
    await quiet();
    expect(await store.installations.workspaces()).toEqual([]);
    const { length } = slack.calls;
    slack.say({ text: ASKED, channel: 'D0ONE', user: 'U0ONE' });
    await quiet();
    expect(slack.calls).toHaveLength(length);
  });

  test('and lets it in again stays, though Slack tells of the end late', async () => {
    const made = await bot();
    const { slack, store, quiet } = made;
    await new Installer(made).install(ONE);
    const told = slack.uninstall(ONE);
    await quiet();
    await new Installer(made).install(ONE);
    slack.redeliver(told);
    await quiet();
    expect(await store.installations.workspaces()).toEqual(['slack:T0ONE']);
  });
});

describe('what is for one workspace', () => {
  test('isn’t held up by the rate limit of another', async () => {
    const made = await bot();
    const { slack } = made;
    await new Installer(made).install(ONE);
    await new Installer(made).install(TWO);
    slack.failNext('chat.postMessage T0ONE', { status: 429, retryAfter: 1 });
    slack.say({ text: ASKED, channel: 'D0ONE', user: 'U0ONE' });
    await slack.until(() => slack.callsOf('chat.postMessage')[0]?.status === 429);
    slack.say({ text: ASKED, channel: 'D0TWO', user: 'U0TWO' });
    await slack.until(() => slack.posts('D0TWO')[0]);
    expect(slack.posts('D0ONE')).toEqual([]);
    await slack.until(() => slack.posts('D0ONE')[0]);
  });

  test('is told to people where they are', async () => {
    const made = await bot();
    const { slack, platform } = made;
    await new Installer(made).install(ONE);
    await new Installer(made).install(TWO);
    expect(await platform.tell('slack:U0TWO', ['Hello'], ['slack:T0TWO'])).toBe('sent');
    slack.gone.add('U0TWO');
    expect(await platform.tell('slack:U0TWO', ['Hello'], ['slack:T0ONE', 'slack:T0TWO'])).toBe('refused');
    expect(await platform.tell('slack:U0ONE', ['Hello'], ['discord:1', 'slack:T0ONE'])).toBe('sent');
    expect(await platform.tell('slack:U0X', ['Hello'], ['slack:T0GONE'])).toBe('refused');
    expect(sentBy(slack)).toEqual(['T0TWO', 'T0ONE']);
  });
});
