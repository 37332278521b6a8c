import { expect, test } from 'vitest';
import { BOT_TOKEN, BOT_USER, DIRECT, TEAM } from '../simulators/slack/identities.ts';
import { type Bot, startedBot } from './bot.ts';

const ASKED = 'what is coffee?';

/** Whether the workspace is noted as one that the bot isn't in any more. */
const isGone = async ({ store }: Bot): Promise<boolean> =>
  (await store.glossaries.gone(Number.MAX_SAFE_INTEGER)).includes(`slack:${TEAM}`);

async function known(): Promise<Bot> {
  const bot = await startedBot('http');
  bot.slack.say({ text: ASKED, channel: DIRECT });
  await bot.slack.until(() => bot.slack.posts()[0]);
  await bot.quiet();
  expect(await isGone(bot)).toBe(false);
  return bot;
}

test('a token that Slack takes back is found out by a call, said once, and then nothing is tried any more', async () => {
  const bot = await known();
  const { slack, quiet, log } = bot;
  slack.tokens.take(BOT_TOKEN);
  for (let times = 0; times < 3; times += 1) {
    slack.say({ text: ASKED, channel: DIRECT });
    await quiet();
  }
  expect(await isGone(bot)).toBe(true);
  expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
  expect(log.filter(({ msg }) => msg.includes('any more: install the app again'))).toHaveLength(1);
});

test('one call that is refused like a token that was taken back doesn’t end all', async () => {
  const bot = await known();
  const { slack, quiet } = bot;
  slack.failNext('chat.postMessage', 'invalid_auth');
  slack.say({ text: ASKED, channel: DIRECT });
  await quiet();
  expect(await isGone(bot)).toBe(false);
  slack.say({ text: ASKED, channel: DIRECT });
  await slack.until(() => slack.posts()[1]);
});

test('is gone where Slack says that its tokens are revoked, and not where it says so of a person’s, or too late', async () => {
  const bot = await known();
  const { slack, quiet } = bot;
  slack.revoked({ oauth: [BOT_USER] });
  // Of an installation before this one.
  slack.revoked({ bot: [BOT_USER] });
  await quiet();
  expect(await isGone(bot)).toBe(false);
  slack.tokens.take(BOT_TOKEN);
  slack.revoked({ bot: [BOT_USER] });
  await quiet();
  expect(await isGone(bot)).toBe(true);
});
