import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCOPES } from '../../adapters/slack/manifest/uses.ts';
import { enveloped } from '../simulators/slack/event-payloads.ts';
import { CLIENT } from '../simulators/slack/oauth.ts';
import { from } from '../simulators/slack/places.ts';
import { commandPayload } from '../simulators/slack/request-payloads.ts';
import { postSigned } from '../simulators/slack/signed-http.ts';
import { type Bot, PAGES, startedBot } from './bot.ts';
import { Installer } from './installer.ts';

/** Somebody else's idea of Slack: what both it and the simulator take is less likely to be an error that they share with the bot. */
let emulator: Emulator;
beforeAll(async () => {
  const app = {
    client_id: CLIENT.clientId,
    client_secret: CLIENT.clientSecret,
    name: 'Differentia',
    redirect_uris: [`${PAGES}/slack/oauth_redirect`],
    scopes: SCOPES,
  };
  emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: { oauth_apps: [app] } } });
});
afterAll(() => emulator.close());

/** Agrees on the page that the bot leads to, as the person who is there. @returns where that leads. */
async function agree(address: string): Promise<string> {
  const page = await (await fetch(address)).text();
  const fields = [...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
  const body = new URLSearchParams(
    Object.fromEntries(fields.map(([, name = '', value = '']) => [name, unescaped(value)])),
  );
  const url = new URL('/oauth/v2/authorize/callback', emulator.url);
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual' });
  return response.headers.get('location') ?? '';
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

interface There {
  readonly bot: Bot;
  readonly team: { readonly team: string };
  readonly botUser: string;
  /** Calls a method as the bot, beside it. */
  call(method: string, args?: Readonly<Record<string, string>>): Promise<Record<string, unknown>>;
}

/** A bot that the emulated workspace has let in. */
async function letIn(): Promise<There> {
  const bot = await startedBot('http', { many: true, settings: { apiUrl: `${emulator.url}/api/` } });
  const installer = new Installer(bot);
  const end = await installer.comeBack(await agree(await installer.begin()));
  const team = /^\/slack\/installed\/done\?app=\w+&team=(\w+)$/.exec(end)?.[1] ?? end;
  const { credentials = '{}' } = (await bot.store.installations.of(`slack:${team}`)) ?? {};
  const { token, userId } = JSON.parse(credentials) as Record<string, string>;
  const call = async (method: string, args: Readonly<Record<string, string>> = {}) => {
    const headers = { authorization: `Bearer ${token}` };
    const body = new URLSearchParams(args);
    const response = await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body });
    return (await response.json()) as Record<string, unknown>;
  };
  return { bot, team: { team }, botUser: userId ?? '', call };
}

describe('an emulated Slack', () => {
  test('lets the bot in, and takes its answer, an edit of that, and its deletion', async () => {
    const { bot, team, botUser, call } = await letIn();
    const { channels } = (await call('conversations.list')) as { channels: readonly { id: string }[] };
    const channel = channels[0]?.id ?? '';
    const { user } = (await call('users.info', { user: 'U000000001' })) as { user: { id: string } };
    const ts = `${Math.floor(Date.now() / 1000)}.000100`;
    const message = { type: 'message', user: user.id, channel, channel_type: 'channel', ts, event_ts: ts };
    const deliver = async (event: Record<string, unknown>) => {
      expect(await postSigned(bot.url, 'events_api', from(team, enveloped(event, false)))).toMatchObject({
        status: 200,
      });
      await bot.quiet();
    };
    const said = async () => {
      const { messages } = (await call('conversations.replies', { channel, ts })) as { messages?: Said[] };
      const { messages: all } = (await call('conversations.history', { channel })) as { messages: Said[] };
      return [...(messages ?? []), ...all].filter(({ user: by }) => by === botUser).map(({ text }) => text);
    };
    await deliver({ ...message, text: `<@${botUser}> what is coffee?` });
    expect(await said()).toEqual([expect.stringContaining('Coffee')]);
    const edited = { ...message, text: `<@${botUser}> what is tea?`, edited: { user: user.id, ts } };
    await deliver({
      type: 'message',
      subtype: 'message_changed',
      channel,
      channel_type: 'channel',
      ts: `${ts}1`,
      event_ts: `${ts}1`,
      message: edited,
      previous_message: message,
    });
    expect(await said()).toEqual([expect.stringContaining('Tea')]);
    await deliver({
      type: 'message',
      subtype: 'message_deleted',
      channel,
      channel_type: 'channel',
      ts: `${ts}2`,
      event_ts: `${ts}2`,
      deleted_ts: ts,
      previous_message: edited,
    });
    expect(await said()).toEqual([]);
    expect(bot.log.filter(({ level }) => level > 30)).toEqual([]);
  });

  test('takes the page of the bot, and a form', async () => {
    const { bot, team, call } = await letIn();
    const user = 'U000000001';
    const home = { type: 'app_home_opened', user, channel: 'D1', tab: 'home', event_ts: '1.1' };
    await postSigned(bot.url, 'events_api', from(team, enveloped(home, false)));
    const { trigger_id } = (await call('views.generateTriggerId', { user_id: user })) as {
      trigger_id: string;
    };
    const command = { command: '/glossary', text: 'add', channel: 'C000000001', user };
    const means = { trigger_id, response_url: `${emulator.url}/none` };
    const payload = from(team, commandPayload(command, means));
    expect(await postSigned(bot.url, 'slash_commands', payload)).toMatchObject({ status: 200 });
    await bot.quiet();
    const shown = await (await fetch(`${emulator.url}/?tab=views`)).text();
    expect(shown).toContain('Nobody has asked for anything');
    expect(shown).toContain('I answer with it as soon as you save it.');
    expect(bot.log.filter(({ level }) => level > 30)).toEqual([]);
  });
});

interface Said {
  readonly user?: string;
  readonly text: string;
}
