import { describe, expect, test } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { DIRECT, GENERAL } from '../simulators/slack/identities.ts';
import { startedBot } from './bot.ts';

const ASKED = '@differentia difference between coffee and tea';

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  test('a mention in a channel is answered once, in its thread, though it comes as two events', async () => {
    const { slack, quiet } = await startedBot(way);
    const asking = slack.say({ text: ASKED });
    await slack.until(() => slack.posts()[0]);
    await quiet();
    expect(slack.deliveries.filter(({ acked }) => acked)).toHaveLength(2 + 1);
    expect(slack.posts()).toMatchObject([
      { channel: GENERAL, threadTs: asking.ts, args: { unfurl_links: 'false', unfurl_media: 'false' } },
    ]);
    expect(slack.posts()[0]?.text).toMatch(/Coffee.*Tea/s);
  });

  test('a delivery that comes again is answered no second time', async () => {
    const { slack, quiet } = await startedBot(way);
    slack.say({ text: ASKED });
    await slack.until(() => slack.posts()[0]);
    await quiet();
    for (const delivery of slack.deliveries.slice(0, 2)) slack.redeliver(delivery);
    await quiet();
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  test('a direct message is answered without a mention and outside of any thread', async () => {
    const { slack } = await startedBot(way);
    slack.say({ text: 'what is coffee?', channel: DIRECT });
    const answer = await slack.until(() => slack.posts(DIRECT)[0]);
    expect(answer.threadTs).toBeUndefined();
    expect(answer.text).toContain('Coffee');
  });

  test('a direct message in a thread is answered in the thread', async () => {
    const { slack } = await startedBot(way);
    const first = slack.say({ text: 'good morning', channel: DIRECT });
    await slack.until(() => slack.posts(DIRECT).length === 1);
    slack.say({ text: 'what is coffee?', channel: DIRECT, thread_ts: first.ts });
    const answer = await slack.until(() => slack.posts(DIRECT)[1]);
    expect(answer.threadTs).toBe(first.ts);
  });

  test('a follow-up in the thread is understood from what went before', async () => {
    const { slack, quiet } = await startedBot(way);
    const asking = slack.say({ text: ASKED });
    await slack.until(() => slack.posts()[0]);
    await quiet();
    slack.say({ text: '@differentia and lemonade?', thread_ts: asking.ts });
    const answer = await slack.until(() => slack.posts()[1]);
    expect(answer.threadTs).toBe(asking.ts);
    expect(answer.text).toContain('Lemonade');
  });

  test('a difference is explained unasked, in a thread; other talk is let pass', async () => {
    const { slack, quiet } = await startedBot(way);
    slack.say({ text: 'what is coffee?' });
    slack.say({ text: 'I like coffee and tea' });
    const asking = slack.say({ text: "what's the difference between coffee and tea?" });
    await slack.until(() => slack.posts()[0]);
    await quiet();
    expect(slack.posts()).toMatchObject([{ threadTs: asking.ts }]);
  });

  test('where another organisation reads along, nobody is answered unasked', async () => {
    const { slack, quiet } = await startedBot(way);
    slack.say({ text: "what's the difference between coffee and tea?", outside: true });
    slack.say({ text: ASKED, outside: true });
    await slack.until(() => slack.posts()[0]);
    await quiet();
    expect(slack.posts()).toHaveLength(1);
  });

  test('the answer follows an edit, and goes with the message', async () => {
    const { slack, quiet } = await startedBot(way);
    const asking = slack.say({ text: ASKED });
    const answer = await slack.until(() => slack.posts()[0]);
    await quiet();
    slack.edit(asking, '@differentia what is lemonade?');
    await slack.until(() => slack.posts()[0]?.text.includes('Lemonade'));
    await quiet();
    expect(slack.posts()).toMatchObject([{ ts: answer.ts }]);
    slack.delete(asking);
    await slack.until(() => slack.posts().length === 0);
  });

  test('a preview of a link is no edit', async () => {
    const { slack, quiet } = await startedBot(way);
    const asking = slack.say({ text: `${ASKED} https://example.com/` });
    await slack.until(() => slack.posts()[0]);
    await quiet();
    slack.unfurl(asking);
    await quiet();
    expect(slack.callsOf('chat.update')).toHaveLength(0);
  });

  test('bots, the bot itself and notices are never answered', async () => {
    const { slack, quiet } = await startedBot(way);
    for (const as of ['app', 'legacy app', 'the bot'] as const) {
      slack.say({ text: ASKED, as });
      slack.say({ text: 'what is coffee?', channel: DIRECT, as });
    }
    slack.join();
    await quiet();
    expect(slack.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });
});

describe('where people don’t let the bot write', () => {
  test.each(['is_archived', 'not_in_channel', 'restricted_action_thread_locked'])(
    'who asked it is told in private, once: %s',
    async (error) => {
      const { slack, quiet } = await startedBot('http');
      slack.failNext('chat.postMessage', error);
      slack.say({ text: '@differentia what is coffee? and what is tea?' });
      await quiet();
      expect(slack.posts().map(({ channel, text }) => ({ channel, text }))).toEqual([
        { channel: DIRECT, text: english.say('error.notPosted') },
      ]);
      expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
    },
  );

  test('who asked somebody else, or may have the answer, is told nothing', async () => {
    const { slack, quiet } = await startedBot('http');
    slack.failNext('chat.postMessage', 'is_archived');
    slack.say({ text: 'what is the difference between coffee and tea?' });
    await quiet();
    slack.failNext('chat.postMessage', { status: 503 });
    slack.say({ text: '@differentia what is coffee?' });
    await quiet();
    expect(slack.posts()).toEqual([]);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
  });
});
