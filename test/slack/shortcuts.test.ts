import { describe, expect, test } from 'vitest';
import { ALICE, GENERAL } from '../simulators/slack/identities.ts';
import { pingsIn } from '../simulators/slack/refusals.ts';
import { type Bot, startedBot } from './bot.ts';

const shownIn = (post: { readonly blocks: readonly unknown[] } | undefined) => JSON.stringify(post?.blocks);

async function explained(bot: Bot, text: string, said: object = {}) {
  const { slack, quiet } = bot;
  const message = slack.say({ text, as: 'app', ...said });
  await quiet();
  slack.windows.messageShortcut('explain', message);
  const shown = await slack.until(() => slack.posts().at(-1));
  await quiet();
  return shown;
}

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  test('the terms in a message are explained to who wants it alone, where the message stands', async () => {
    const bot = await startedBot(way);
    const { slack } = bot;
    const first = slack.say({ text: 'Good morning' });
    const shown = await explained(bot, 'An espresso, or <!channel> lemonade?', { thread_ts: first.ts });
    expect(shown).toMatchObject({ onlyFor: ALICE, channel: GENERAL, threadTs: first.ts });
    expect(shownIn(shown)).toMatch(/Espresso.*is a thing.*Lemonade/);
    expect(pingsIn(shown)).toEqual([]);
  });

  test('where nothing is known, that is said', async () => {
    const bot = await startedBot(way);
    const shown = await explained(bot, 'We meet at noon.');
    expect(shown).toMatchObject({ onlyFor: ALICE, text: expect.stringContaining('none of the terms') });
  });

  test('a term is looked up in a window that completes what is typed, and its answer shared', async () => {
    const { slack, quiet } = await startedBot(way);
    slack.windows.shortcut('look-up');
    const window = await slack.until(() => slack.modals[0]);
    const typed = slack.windows.type(window, 'espr');
    await slack.until(() => typed.acked);
    const said = typeof typed.answer === 'string' ? JSON.parse(typed.answer) : typed.answer;
    expect(said).toMatchObject({ options: [{ value: 'Espresso' }, { value: 'espr' }] });

    slack.windows.pick(window, 'coffee vs tea');
    await slack.until(() => JSON.stringify(window.view).includes('Leaves'));
    await quiet();
    expect(slack.posts()).toEqual([]);
    slack.windows.share(window, 'share-to', GENERAL);
    const shared = await slack.until(() => slack.posts(GENERAL)[0]);
    await quiet();
    expect(shared.onlyFor).toBeUndefined();
    expect(shownIn(shared)).toContain('Leaves');
    expect(JSON.stringify(window.view)).toContain('Shared.');
  });

  test('what can be done under an answer in the window leads over it, and back', async () => {
    const { slack, quiet } = await startedBot(way);
    slack.windows.shortcut('look-up');
    const window = await slack.until(() => slack.modals[0]);
    slack.windows.pick(window, 'espresso');
    await slack.until(() => JSON.stringify(window.view).includes('Caffè espresso'));
    slack.windows.press(window, '👍 Helpful');
    const thanks = await slack.until(() => slack.modals[1]);
    await quiet();
    expect(JSON.stringify(thanks.view)).not.toContain('Caffè');
    expect(JSON.stringify(window.view)).toContain('Caffè');
  });
});

test('what can’t be looked up is told in the window, and a choice is made there', async () => {
  const { slack, quiet } = await startedBot('socket');
  slack.windows.shortcut('look-up');
  const window = await slack.until(() => slack.modals[0]);
  slack.windows.pick(window, 'java');
  await slack.until(() => JSON.stringify(window.view).includes('island'));
  slack.windows.press(window, 'differentia:pick-1');
  await slack.until(() => JSON.stringify(window.view).includes('share-to'));
  slack.windows.pick(window, 'flurbl');
  await slack.until(() => JSON.stringify(window.view).includes('flurbl'));
  await quiet();
  expect(JSON.stringify(window.view)).not.toContain('share-to');
});
