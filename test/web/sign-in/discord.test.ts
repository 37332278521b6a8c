import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { DiscordSimulator } from '../../simulators/discord/discord-simulator.ts';
import { OAUTH_CLIENT } from '../../simulators/discord/oauth.ts';
import type { User } from '../../simulators/discord/world.ts';
import { type SigningIn, signingIn } from './signing-in.ts';
import { Wanderer } from './wanderer.ts';

let discord: DiscordSimulator;
let web: SigningIn;
beforeAll(async () => {
  discord = await DiscordSimulator.start();
  web = await signingIn({ ...OAUTH_CLIENT, apiUrl: discord.rest.api });
});
afterAll(async () => {
  await web.close();
  await discord.close();
});

let mona: User;
beforeEach(() => {
  mona = discord.addPerson('Mona');
  discord.oauth.consenting = mona;
});

/** A server that Mona is in. @param withBot whether the bot is, too. */
function serverOf(name: string, withBot = true): string {
  const guild = discord.addGuild(name, mona, { withBot });
  const workspace = `discord:${guild.id}`;
  if (withBot) web.memberships.set(`${workspace} discord:${mona.id}`, 'member');
  return workspace;
}

const signIn = (browser: Wanderer, to = '/glossary') =>
  browser.open(`${web.url}/sign-in/discord?to=${encodeURIComponent(to)}`);
const account = async (browser: Wanderer) => (await browser.open(`${web.url}/sign-in`)).text;

describe('who signs in with Discord', () => {
  it('comes back to the page that was wanted, in the one server with the bot', async () => {
    serverOf('Elsewhere', false);
    serverOf('Tea lovers');
    const browser = new Wanderer();
    expect((await signIn(browser)).url.pathname).toBe('/glossary');
    expect(await account(browser)).toContain('You are signed in as Mona');
    expect(await account(browser)).toContain('In Tea lovers.');
  });

  it('is led nowhere else, whatever the address asked for', async () => {
    serverOf('Tea lovers');
    for (const to of ['//evil.example/glossary', 'https://evil.example', '/\\evil.example', '/sign-out']) {
      const browser = new Wanderer();
      const { url } = await signIn(browser, to);
      expect(url.origin + url.pathname).toBe(`${web.url}/desk`);
      expect(browser.asked.map(({ hostname }) => hostname)).not.toContain('evil.example');
    }
  });

  it('is asked for as little as there is, and nothing of it is kept', async () => {
    serverOf('Tea lovers');
    await signIn(new Wanderer());
    const asked = discord.oauth.authorized.at(-1);
    expect(asked?.get('scope')).toBe('identify guilds');
    expect(asked?.get('state')?.length).toBeGreaterThan(20);
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect([...discord.oauth.tokens.values()].filter(({ user }) => user === mona)).toEqual([]);
  });

  it('says in which of several servers, and can go over to another', async () => {
    serverOf('Tea lovers');
    serverOf('Elsewhere', false);
    serverOf('<b>Chess & co</b>');
    const browser = new Wanderer();
    const choice = await signIn(browser, '/glossary?tag=drinks');
    expect(choice.url.pathname).toBe('/sign-in/workspace');
    expect(choice.text).toContain('&lt;b&gt;Chess &amp; co&lt;/b&gt;');
    expect(choice.text).not.toContain('Elsewhere');
    const tea = /value="(discord:\d+)"[^>]*>\s*Tea lovers/.exec(choice.text)?.[1] ?? '';
    const chosen = await browser.submit(choice, /workspace/, { workspace: tea });
    expect(chosen.url.pathname + chosen.url.search).toBe('/glossary?tag=drinks');
    expect(await account(browser)).toContain('In Tea lovers.');
    expect(await account(browser)).toContain('Go to another workspace');
  });

  it('gets into no server by naming it: neither one without the bot nor one of others', async () => {
    serverOf('Tea lovers');
    serverOf('Chess');
    const elsewhere = serverOf('Elsewhere', false);
    const others = 'discord:123456';
    web.memberships.set(`${others} discord:999`, 'member');
    const browser = new Wanderer();
    const choice = await signIn(browser);
    for (const workspace of [elsewhere, others, 'slack:T1', '']) {
      const page = await browser.submit(choice, /workspace/, { workspace });
      expect(page.status).toBe(403);
    }
    const forged = await browser.submit(choice, /workspace/, { workspace: elsewhere, formToken: 'x' });
    expect(forged.status).toBe(403);
    expect((await browser.open(`${web.url}/sign-in`)).url.pathname).toBe('/sign-in/workspace');
  });

  it('isn’t signed in where the bot is in none of the servers, or no was said', async () => {
    serverOf('Elsewhere', false);
    const browser = new Wanderer();
    const outside = await signIn(browser);
    expect(outside.status).toBe(403);
    expect(outside.text).toContain('The bot isn’t in your workspace');
    discord.oauth.consenting = undefined;
    const denied = await signIn(browser);
    expect(denied.status).toBe(403);
    expect(denied.text).toContain('You were not signed in');
    expect(browser.cookies('localhost').has('differentia_session')).toBe(false);
  });
});

describe('a sign-in that was begun', () => {
  /** Goes to Discord, and stops on the way back. */
  const back = (browser: Wanderer) =>
    browser.open(`${web.url}/sign-in/discord`, { goesOn: ({ pathname }) => !pathname.endsWith('/back') });

  it('is over after ten minutes', async () => {
    serverOf('Tea lovers');
    const [early, late] = [new Wanderer(), new Wanderer()];
    const [soon, later] = [await back(early), await back(late)];
    const now = Date.now();
    onTestFinished(() => void vi.restoreAllMocks());
    vi.spyOn(Date, 'now').mockReturnValue(now + 9 * 60_000);
    expect((await early.open(soon.url)).status).toBe(200);
    vi.spyOn(Date, 'now').mockReturnValue(now + 10 * 60_000);
    expect((await late.open(later.url)).status).toBe(400);
  });

  it('ends with the platform that it began with', async () => {
    serverOf('Tea lovers');
    const browser = new Wanderer();
    const { url } = await back(browser);
    url.pathname = '/sign-in/slack/back';
    const page = await browser.open(url);
    expect(page.status).toBe(400);
    expect(page.text).toContain('That sign-in is over');
  });
});

it('who asks to sign in too often has to wait', async () => {
  const slow = await signingIn({ ...OAUTH_CLIENT, apiUrl: discord.rest.api }, { signIn: 3 });
  try {
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) {
      const { status } = await new Wanderer().open(`${slow.url}/sign-in/discord`, { goesOn: () => false });
      statuses.push(status);
    }
    expect(statuses).toEqual([302, 302, 302, 429]);
  } finally {
    await slow.close();
  }
});
