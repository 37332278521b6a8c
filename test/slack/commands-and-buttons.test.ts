import { describe, expect, test } from 'vitest';
import { ALICE, GENERAL } from '../simulators/slack/identities.ts';
import { type Bot, startedBot } from './bot.ts';

async function answerTo(bot: Bot, command: string, text: string) {
  const { slack } = bot;
  const before = slack.posts().length;
  slack.command({ command, text });
  const answer = await slack.until(() => slack.posts()[before]);
  await bot.quiet();
  return answer;
}

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  test('a command is acknowledged at once and without a word, though the answer is slow', async () => {
    const { slack, quiet } = await startedBot(way);
    let answer = () => {};
    slack.failNext('response_url', {
      delay: new Promise<void>((resolve) => {
        answer = resolve;
      }),
    });
    const delivery = slack.command({ command: '/define', text: 'coffee' });
    await slack.until(() => delivery.acked);
    expect(JSON.stringify(delivery.answer)).not.toContain('offee');
    expect(slack.posts()).toEqual([]);
    answer();
    await quiet();
    expect(slack.posts()).toMatchObject([{ onlyFor: ALICE, channel: GENERAL }]);
  });

  test.each([
    ['/define', 'espresso', /Espresso/],
    ['/difference', 'coffee & tea', /Coffee.*Tea/s],
    ['/difference', 'coffee vs tea', /Coffee.*Tea/s],
    ['/define', '', /Ask me/],
  ])('%s %j answers who gave it alone', async (command, text, answered) => {
    const bot = await startedBot(way);
    expect(await answerTo(bot, command, text)).toMatchObject({
      onlyFor: ALICE,
      text: expect.stringMatching(answered),
    });
  });

  test('a command that is delivered twice is answered once', async () => {
    const { slack, quiet } = await startedBot(way);
    const delivery = slack.command({ command: '/define', text: 'coffee' });
    await slack.until(() => slack.posts()[0]);
    slack.redeliver(delivery);
    await quiet();
    expect(slack.posts()).toHaveLength(1);
  });

  test('an answer is shared with the channel, under the name of who shares it, and goes from where it was', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    const own = await answerTo(bot, '/difference', 'coffee vs tea');
    slack.press(own, 'differentia:share');
    await slack.until(() => slack.find(own) === undefined);
    await quiet();
    const [shared, ...others] = slack.posts();
    expect(others).toEqual([]);
    expect(shared?.onlyFor).toBeUndefined();
    expect(JSON.stringify(shared?.blocks)).toContain(`name-of-${ALICE.toLowerCase()}`);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });

  test('sharing posts to the channel where the way back is spent', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    const own = await answerTo(bot, '/difference', 'coffee vs tea');
    slack.failNext('response_url', 'expired_url');
    slack.press(own, 'differentia:share');
    await slack.until(() => slack.callsOf('chat.postMessage')[0]);
    await quiet();
    expect(slack.posts().filter(({ onlyFor }) => onlyFor === undefined)).toHaveLength(1);
  });

  test('who can’t share is told so', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    const own = await answerTo(bot, '/difference', 'coffee vs tea');
    slack.failNext('response_url', 'used_url');
    slack.failNext('chat.postMessage', 'not_in_channel');
    slack.press(own, 'differentia:share');
    const told = await slack.until(() => slack.posts()[1]);
    await quiet();
    expect(told).toMatchObject({ onlyFor: ALICE, blocks: [{ type: 'rich_text' }] });
    expect(slack.posts()).toHaveLength(2);
  });

  test('sharing is sent no second time where nobody knows whether it arrived', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    const own = await answerTo(bot, '/difference', 'coffee vs tea');
    slack.failNext('response_url', { drop: 'after' });
    slack.press(own, 'differentia:share');
    await slack.until(() => slack.posts().find(({ onlyFor }) => onlyFor === undefined));
    await quiet();
    expect(slack.posts().filter(({ onlyFor }) => onlyFor === undefined)).toHaveLength(1);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });

  test('picking an option puts the answer in place of the choices, also where only one person sees them', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    const own = await answerTo(bot, '/define', 'java');
    slack.press(own, 'differentia:pick-1');
    await slack.until(() => slack.find(own)?.text !== own.text);
    await quiet();
    expect(slack.posts()).toMatchObject([{ ts: own.ts, onlyFor: ALICE }]);
    slack.say({ text: '@differentia what is java?' });
    const answer = await slack.until(() => slack.posts()[1]);
    await quiet();
    slack.press(answer, 'differentia:pick-0');
    await slack.until(() => slack.find(answer)?.text !== answer.text);
    await quiet();
    expect(slack.posts()).toHaveLength(2);
  });

  test('an answer that nobody asked for is dismissed, or the channel muted, by a press', async () => {
    const { slack, quiet } = await startedBot(way);
    const asking = slack.say({ text: "what's the difference between coffee and tea?" });
    const answer = await slack.until(() => slack.posts()[0]);
    await quiet();
    slack.press(answer, 'differentia:mute');
    await slack.until(() => slack.find(answer) === undefined);
    await quiet();
    expect(slack.posts()).toMatchObject([{ onlyFor: ALICE, threadTs: asking.ts }]);
  });

  test('a press that is delivered twice works once', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    const own = await answerTo(bot, '/difference', 'coffee vs tea');
    const press = slack.press(own, 'differentia:share');
    await slack.until(() => slack.find(own) === undefined);
    await quiet();
    slack.redeliver(press);
    await quiet();
    expect(slack.posts()).toHaveLength(1);
  });
});
