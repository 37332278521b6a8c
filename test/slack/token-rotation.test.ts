import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DIRECT } from '../simulators/slack/identities.ts';
import { HOME } from '../simulators/slack/places.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Bot, newSlack, startedBot } from './bot.ts';
import { Installer } from './installer.ts';

const ASKED = 'what is coffee?';
const HOUR = 60 * 60_000;
/** When Slack's tokens have an hour left, and when they are over. */
const NEAR_THE_END = 11 * HOUR;
const OVER = 13 * HOUR;

/** Processes that share a store, in a workspace with tokens of short life; the time is as told. */
async function processes(count: number, later: number): Promise<readonly [Bot, ...Bot[]]> {
  const slack = await newSlack();
  slack.oauth.isRotating = true;
  const address = join(await temporaryFolder(), 'shared.db');
  const begin = () => startedBot('http', { many: true, slack, address });
  const first = await begin();
  const others = await Promise.all(Array.from({ length: count - 1 }, begin));
  await new Installer(first).install(HOME);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + later });
  return [first, ...others];
}

/** Has each process ask for the token at once. */
const askAll = async (bots: readonly Bot[]) =>
  Promise.all(bots.map(({ platform }) => platform.tell('slack:U061F7AUR', ['Hello'], ['slack:T024BE7LD'])));

const exchanges = ({ slack }: Bot) =>
  slack.callsOf('oauth.v2.access').filter(({ args }) => args.grant_type === 'refresh_token');

test.each([
  ['near its end', NEAR_THE_END],
  ['that is over', OVER],
])(
  'a token %s is exchanged once by three processes that want it at once, several times each',
  async (_, later) => {
    const bots = await processes(3, later);
    try {
      const outcomes = await askAll([...bots, ...bots, ...bots]);
      expect(new Set(outcomes)).toEqual(new Set(['sent']));
      expect(exchanges(bots[0])).toHaveLength(1);
      expect(await askAll(bots)).toEqual(['sent', 'sent', 'sent']);
      expect(exchanges(bots[0])).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  },
);

test('a token that can’t be exchanged now is used as long as it is good, and tried again a minute later', async () => {
  const bots = await processes(1, NEAR_THE_END);
  const [bot] = bots;
  try {
    bot.slack.failNext('oauth.v2.access', { status: 503 });
    expect(await askAll([bot, bot])).toEqual(['sent', 'sent']);
    expect(await askAll([bot])).toEqual(['sent']);
    expect(exchanges(bot)).toHaveLength(1);
    vi.setSystemTime(Date.now() + 61_000);
    expect(await askAll([bot])).toEqual(['sent']);
    expect(exchanges(bot)).toHaveLength(2);
    vi.setSystemTime(Date.now() + OVER - NEAR_THE_END);
    expect(await askAll([bot])).toEqual(['sent']);
    expect(exchanges(bot)).toHaveLength(2);
  } finally {
    vi.useRealTimers();
  }
});

test('the workspace is gone where Slack takes neither the token nor what another is had for', async () => {
  const [bot] = await processes(1, OVER);
  const { slack, store, quiet } = bot;
  try {
    slack.failNext('oauth.v2.access', 'invalid_refresh_token');
    slack.say({ text: ASKED, channel: DIRECT });
    await quiet();
    expect(await store.installations.workspaces()).toEqual([]);
    expect(slack.posts()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
