import { describe, expect, test } from 'vitest';
import { publish } from '../../src/team/publish.ts';
import { ALICE, GENERAL, TEAM } from '../simulators/slack/identities.ts';
import { type Bot, startedBot } from './bot.ts';

const root = { person: `slack:${ALICE}`, isWorkspaceAdmin: true, name: 'Alice' };
const matcha = { kind: 'concept', lang: 'en', prefLabel: 'Matcha', definition: 'Ground tea.' };

async function published(bot: Bot, data: Record<string, unknown>): Promise<void> {
  const glossary = await bot.store.glossaries.of(`slack:${TEAM}`, Date.now());
  await publish(bot.team, { glossary, actor: root, at: Date.now() }, { data, base: 0 });
}

const textOf = (view: unknown) => JSON.stringify(view ?? '');

async function home(bot: Bot, user = ALICE): Promise<string> {
  const before = bot.slack.callsOf('views.publish').length;
  bot.slack.windows.openTab('home', user);
  await bot.slack.until(() => bot.slack.callsOf('views.publish')[before]?.open === false);
  await bot.quiet();
  return textOf(bot.slack.windows.home(user));
}

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  test('the page says how to begin, and what there isn’t yet', async () => {
    const page = await home(await startedBot(way));
    expect(page).toContain('How to begin');
    expect(page).toContain('has changed nothing');
    expect(page).toContain('Nobody has asked');
    expect(page).toContain('Suggest an entry');
    expect(page).not.toContain('Review');
  });

  test('what is looked up on the page is answered in a window', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    await home(bot);
    slack.windows.pick(slack.windows.home() ?? {}, 'espresso');
    const window = await slack.until(() => slack.modals[0]);
    await quiet();
    expect(textOf(window.view)).toContain('Caffè espresso');
  });

  test('an admin adds an entry from the page, which then has it as new', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    slack.admins.add(ALICE);
    expect(await home(bot)).toMatch(/Requests \(0\).*Review \(0\).*Settings/);
    slack.windows.press(slack.windows.home() ?? {}, 'Add an entry');
    const form = await slack.until(() => slack.modals[0]);
    await quiet();
    slack.submit(form, { name: 'Matcha', definition: 'Ground tea.' });
    await slack.until(() => textOf(slack.windows.home()).includes('Matcha ('));
    await quiet();
    expect(textOf(form.view)).toContain('Matcha');
  });

  test('what waits is decided in windows that the page opens, one in place of the other', async () => {
    const bot = await startedBot(way);
    const { slack, quiet } = bot;
    await home(bot);
    slack.windows.press(slack.windows.home() ?? {}, 'Suggest an entry');
    const form = await slack.until(() => slack.modals[0]);
    await quiet();
    slack.submit(form, { name: 'Matcha', definition: 'Ground tea.' });
    await quiet();
    slack.admins.add('U0ADMIN');
    expect(await home(bot, 'U0ADMIN')).toContain('Review (1)');
    slack.windows.press(slack.windows.home('U0ADMIN') ?? {}, 'Review (1)', 'U0ADMIN');
    const window = await slack.until(() => slack.modals.find(({ user }) => user === 'U0ADMIN'));
    expect(textOf(window.view)).toContain('Ground tea.');
    slack.windows.press(window, 'Approve', 'U0ADMIN');
    await slack.until(() => textOf(slack.windows.home('U0ADMIN')).includes('Review (0)'));
    await quiet();
    expect(slack.modals.filter(({ user }) => user === 'U0ADMIN')).toHaveLength(1);
    slack.say({ text: '@differentia what is matcha?' });
    await slack.until(() => slack.posts(GENERAL).find(({ text }) => text.includes('Ground tea.')));
  });
});

test('the page says what is new and what is asked most, and a guest sees none of it', async () => {
  const bot = await startedBot('socket');
  const { slack, quiet } = bot;
  await published(bot, matcha);
  slack.say({ text: '@differentia what is tea?' });
  await slack.until(() => slack.posts()[0]);
  await quiet();
  const page = await home(bot);
  expect(page).toMatch(/What is new.*Matcha \(.*Ground tea.*Asked most.*Tea.*How to begin/);
  slack.guests.add('U0GUEST');
  const guests = await home(bot, 'U0GUEST');
  expect(guests).toContain('How to begin');
  expect(guests).not.toMatch(/Matcha|Suggest/);
});

test('a page with the longest of everything is taken by Slack', async () => {
  const bot = await startedBot('socket');
  const definition = `${'long '.repeat(400)}& <!channel>`;
  for (const letter of ['A', 'B', 'C', 'D', 'E', 'F'])
    await published(bot, { ...matcha, prefLabel: `${letter}${'x'.repeat(90)}`, definition });
  expect(await home(bot)).toContain('How to begin');
});
