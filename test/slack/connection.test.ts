import { describe, expect, test } from 'vitest';
import { ALICE, APP_TOKEN, BOT_TOKEN, DIRECT } from '../simulators/slack/identities.ts';
import { newBot, newSlack, startedBot } from './bot.ts';

const ASKED = '@differentia what is coffee?';

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  test('is ready once it has started, and until it pauses', async () => {
    const { platform } = await newBot(way);
    expect(platform.isReady()).toBe(false);
    await platform.start();
    expect(platform.isReady()).toBe(true);
    await platform.pause();
    expect(platform.isReady()).toBe(false);
    expect(platform.isAlive()).toBe(true);
  });

  test.each(['invalid_auth', 'account_inactive', 'token_revoked', 'not_authed'])(
    'does not start where Slack says %s to the bot’s token, and says which one and what to do',
    async (error) => {
      const { slack, platform } = await newBot(way);
      slack.failNext('auth.test', error);
      const refused = expect(platform.start()).rejects;
      await refused.toThrow(
        new RegExp(`^Slack does not accept SLACK_BOT_TOKEN \\(${error}\\): copy [^\n]+\\.$`),
      );
      expect(platform.isReady()).toBe(false);
    },
  );

  test('keeps trying where Slack can’t be reached, and is not ready meanwhile', async () => {
    const slack = await newSlack();
    slack.failNext('auth.test', { status: 503 });
    slack.failNext('auth.test', { drop: 'before' });
    const { platform, log } = await newBot(way, { slack });
    const starting = platform.start();
    await slack.until(() => slack.callsOf('auth.test').length === 2);
    expect(platform.isReady()).toBe(false);
    await starting;
    expect(platform.isReady()).toBe(true);
    const tries = log.filter(({ msg }) => msg === 'Slack can’t be reached');
    expect(tries).toMatchObject([
      { level: 40, error: 'HTTP 503', nextTryInSeconds: 1 },
      { level: 40, nextTryInSeconds: 2 },
    ]);
  });

  test('gives up trying to start when it is paused', async () => {
    const slack = await newSlack();
    for (let n = 0; n < 9; n += 1) slack.failNext('auth.test', { status: 503 });
    const { platform } = await newBot(way, { slack });
    const starting = platform.start();
    await slack.until(() => slack.callsOf('auth.test')[0]?.open === false);
    await platform.pause();
    await starting;
    expect(platform.isReady()).toBe(false);
  });

  test('finishes what is under way after it has paused', async () => {
    const { slack, platform, conversation } = await startedBot(way);
    let send = () => {};
    slack.failNext('chat.postMessage', {
      delay: new Promise<void>((resolve) => {
        send = resolve;
      }),
    });
    slack.say({ text: ASKED });
    await slack.until(() => slack.callsOf('chat.postMessage')[0]);
    await platform.pause();
    send();
    await conversation.idle();
    expect(slack.posts()).toHaveLength(1);
  });

  test('answers a form that was sent before it paused, and takes nothing that comes after', async () => {
    const { slack, platform, conversation } = await startedBot(way);
    slack.admins.add(ALICE);
    slack.command({ command: '/glossary', text: 'add Matcha' });
    const form = await slack.until(() => slack.modals[0]);
    slack.expireResponseUrls();
    let answer = () => {};
    slack.failNext('response_url', {
      delay: new Promise<void>((resolve) => {
        answer = resolve;
      }),
    });
    const sent = slack.submit(form, { definition: 'Ground tea.' });
    await slack.until(() => slack.callsOf('response_url')[0]);
    const pausing = platform.pause();
    const late = slack.say({ text: ASKED });
    answer();
    await slack.until(() => sent.acked);
    await pausing;
    await conversation.idle();
    expect(JSON.stringify(form.view)).toContain('Matcha is saved');
    expect(slack.posts().filter(({ threadTs }) => threadTs === late.ts)).toEqual([]);
  });

  test('an event that can’t be dealt with is logged without what was written, and the bot goes on', async () => {
    const { slack, log, quiet, store } = await startedBot(way);
    await store.close();
    slack.say({ text: `${ASKED} xylophone`, channel: DIRECT });
    await slack.until(() => slack.posts()[0]);
    slack.say({ text: ASKED, channel: DIRECT });
    await slack.until(() => slack.posts()[1]);
    await quiet();
    const lines = log.filter(({ msg }) => msg === 'a Slack event could not be dealt with');
    const line = { level: 50, event: expect.stringMatching(/^Ev/), channel: DIRECT, at: expect.any(Array) };
    expect(lines).toMatchObject([line, line]);
    expect(JSON.stringify(log)).not.toContain('xylophone');
  });
});

describe('Socket Mode', () => {
  test.each(['invalid_auth', 'not_allowed_token_type'])(
    'does not start where Slack says %s to the app’s token',
    async (error) => {
      const { slack, platform } = await newBot('socket');
      slack.failNext('apps.connections.open', error);
      await expect(platform.start()).rejects.toThrow(
        new RegExp(`^Slack does not accept SLACK_APP_TOKEN \\(${error}\\): copy [^\n]+\\.$`),
      );
    },
  );

  test('says which of two tokens that were mixed up is wrong', async () => {
    const { platform } = await newBot('socket', {
      settings: { botToken: APP_TOKEN, transport: { kind: 'socket', appToken: BOT_TOKEN } },
    });
    await expect(platform.start()).rejects.toThrow('SLACK_BOT_TOKEN');
  });

  test.each(['refresh', 'drop'] as const)('connects again after a %s, and misses nothing', async (end) => {
    const { slack, platform } = await startedBot('socket');
    slack[end]();
    slack.say({ text: ASKED, channel: DIRECT });
    await slack.until(() => slack.posts()[0]);
    expect(platform.isReady()).toBe(true);
    expect(slack.connections).toBe(1);
  });

  test('is not ready while it is out of reach, and connects again when it can', async () => {
    const { slack, platform } = await startedBot('socket');
    slack.failNext('apps.connections.open', { status: 500 });
    slack.drop();
    await slack.until(() => slack.callsOf('apps.connections.open')[1]);
    expect(platform.isReady()).toBe(false);
    await slack.until(() => slack.connections === 1);
    expect(platform.isAlive()).toBe(true);
  });

  test('is dead where Slack takes the token back, and says so', async () => {
    const { slack, platform, log } = await startedBot('socket');
    slack.failNext('apps.connections.open', 'token_revoked');
    slack.drop();
    await expect.poll(() => platform.isAlive(), { timeout: 10_000 }).toBe(false);
    expect(platform.isReady()).toBe(false);
    expect(log.find(({ level }) => level === 60)?.msg).toMatch(/SLACK_APP_TOKEN \(token_revoked\)/);
  });

  test('takes nothing more once it has paused, and has no connection once it has closed', async () => {
    const { slack, platform } = await startedBot('socket');
    await platform.pause();
    const asking = slack.say({ text: ASKED });
    await platform.close();
    await slack.until(() => slack.connections === 0);
    expect(slack.deliveries.filter(({ acked }) => acked)).toEqual([]);
    expect(slack.posts(asking.channel)).toEqual([]);
  });

  test('lets go of a connection that it was told to give up while it came about', async () => {
    const slack = await newSlack();
    let connect = () => {};
    slack.failNext('apps.connections.open', {
      delay: new Promise<void>((resolve) => {
        connect = resolve;
      }),
    });
    const { platform } = await newBot('socket', { slack });
    const starting = platform.start();
    await slack.until(() => slack.callsOf('apps.connections.open')[0]);
    await platform.pause();
    await platform.close();
    await starting;
    connect();
    await slack.settled();
    expect(slack.connections).toBe(0);
  });
});
