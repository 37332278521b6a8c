import { expect, test } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { publish } from '../../src/team/publish.ts';
import { comparison } from '../sample-glossary.ts';
import { ALICE, GENERAL } from '../simulators/slack/identities.ts';
import { type Bot, startedBot } from './bot.ts';

const { say } = english;
const NEXT = say('button.page.next');
const BACK = say('button.page.back');

/** A bot whose team compares coffee and lemonade at length. */
async function atLength(way: 'http' | 'socket'): Promise<Bot> {
  const bot = await startedBot(way);
  const at = Date.now();
  const glossary = await bot.store.glossaries.of('slack:T024BE7LD', at);
  const actor = { person: 'slack:root', isWorkspaceAdmin: true };
  const rows = Array.from({ length: 30 }, (_none, row) => ({
    aspect: `Aspect ${row}`,
    values: [`Coffee ${row} ${'x'.repeat(220)}`, `Lemonade ${row} ${'y'.repeat(220)}`],
  }));
  const data = comparison(['coffee', 'lemonade'], { id: 'coffee-vs-lemonade', rows });
  const outcome = await publish(bot.team, { glossary, actor, at }, { data, base: 0 });
  expect(outcome).toMatchObject({ kind: 'published' });
  return bot;
}

/** What stands there, but for the ids that Slack gives each block anew. */
const textOf = ({ slack }: Bot): string =>
  JSON.stringify(slack.posts().map(({ blocks }) => blocks)).replace(/"block_id":"\w+",/g, '');

test.each(['socket', 'http'] as const)('pages are turned for all in the thread, over %s', async (way) => {
  const bot = await atLength(way);
  const { slack, quiet } = bot;
  slack.say({ text: '@differentia coffee vs lemonade' });
  const answer = await slack.until(() => slack.posts()[0]);
  const turned = async (button: string, user?: string) => {
    const delivery = slack.press(answer, button, user);
    await quiet();
    return delivery;
  };
  const first = textOf(bot);
  expect(first).toContain('1. Aspect 0');
  expect(first).not.toContain('Aspect 29');
  await turned(NEXT, 'U0SOMEBODY');
  const second = textOf(bot);
  expect(second).toContain('Page 2 of');
  expect(second).not.toContain('1. Aspect 0');
  const back = await turned(BACK);
  expect(textOf(bot)).toBe(first);
  await turned(NEXT);
  slack.redeliver(back);
  await quiet();
  expect(textOf(bot)).toBe(second);
  expect(slack.posts()).toHaveLength(1);
  expect(slack.posts()[0]?.onlyFor).toBeUndefined();
  expect(slack.calls.filter(({ answer: told }) => told?.ok === false)).toEqual([]);
});

test('pages are turned for who gave a command alone, and by all once it is shared', async () => {
  const bot = await atLength('http');
  const { slack, quiet } = bot;
  slack.command({ command: '/difference', text: 'coffee, lemonade' });
  const own = await slack.until(() => slack.posts()[0]);
  await quiet();
  slack.press(own, NEXT);
  await quiet();
  expect(slack.posts()).toMatchObject([{ onlyFor: ALICE, channel: GENERAL }]);
  expect(textOf(bot)).toContain('Page 2 of');
  slack.press(own, say('button.share'));
  await slack.until(() => slack.posts()[0]?.onlyFor === undefined);
  await quiet();
  expect(textOf(bot)).toContain('Page 1 of');
  const [shared] = slack.posts();
  if (shared !== undefined) slack.press(shared, NEXT, 'U0SOMEBODY');
  await quiet();
  expect(textOf(bot)).toContain('Page 2 of');
  expect(slack.posts()).toHaveLength(1);
});
