import { expect, test } from 'vitest';
import { publish } from '../../src/team/publish.ts';
import { setSetting } from '../../src/team/settings.ts';
import { ALICE, TEAM } from '../simulators/slack/identities.ts';
import { type Bot, startedBot } from './bot.ts';

const matcha = { kind: 'concept', lang: 'en', prefLabel: 'Matcha', definition: 'Ground tea.' };

async function botWithMatcha(): Promise<Bot & { readonly deed: Parameters<typeof publish>[1] }> {
  const bot = await startedBot('socket');
  const glossary = await bot.store.glossaries.of(`slack:${TEAM}`, Date.now());
  const actor = { person: `slack:${ALICE}`, isWorkspaceAdmin: true, name: 'Alice' };
  const deed = { glossary, actor, at: Date.now() };
  await publish(bot.team, deed, { data: matcha, base: 0 });
  return { ...bot, deed };
}

async function answered({ slack, quiet }: Bot, ask: () => unknown): Promise<string> {
  const before = slack.posts().length;
  ask();
  const answer = await slack.until(() => slack.posts()[before]);
  await quiet();
  return answer.text;
}

test('a command in a channel that is shared is told nothing of the team’s own, though nobody has said anything there', async () => {
  const bot = await botWithMatcha();
  const { slack } = bot;
  slack.shareChannel('C0SHARED');
  const ask = (channel: string) => () => slack.command({ command: '/define', text: 'matcha', channel });
  expect(await answered(bot, ask('C0SHARED'))).not.toContain('Ground tea');
  expect(await answered(bot, ask('C0OWN'))).toContain('Ground tea');
});

test('Slack is asked about a channel and a person once, however often they ask', async () => {
  const bot = await botWithMatcha();
  for (let time = 0; time < 3; time += 1)
    await answered(bot, () => bot.slack.command({ command: '/define', text: 'tea' }));
  expect(bot.slack.callsOf('conversations.info')).toHaveLength(1);
  expect(bot.slack.callsOf('users.info')).toHaveLength(1);
});

test('a guest is told nothing of the team’s own, by command or mention', async () => {
  const bot = await botWithMatcha();
  const { slack } = bot;
  slack.guests.add('U0GUEST');
  const user = 'U0GUEST';
  expect(
    await answered(bot, () => slack.command({ command: '/define', text: 'matcha', user })),
  ).not.toContain('Ground tea');
  expect(await answered(bot, () => slack.say({ text: '@differentia what is matcha?', user }))).not.toContain(
    'Ground tea',
  );
});

test('where nobody can tell who reads along, an answer is for the asker alone, even if answers are for all', async () => {
  const bot = await botWithMatcha();
  const { slack, team, deed } = bot;
  await setSetting(team, deed, { name: 'share', value: true });
  const own = () => slack.command({ command: '/define', text: 'matcha', channel: 'G0NOTIN' });
  expect(await answered(bot, own)).toContain('Ground tea');
  expect(slack.posts().at(-1)?.onlyFor).toBe(ALICE);
});

test('what Slack doesn’t tell for want of a scope is logged, and asked again', async () => {
  const bot = await botWithMatcha();
  bot.slack.failNext('conversations.info', 'missing_scope');
  for (let time = 0; time < 2; time += 1)
    expect(await answered(bot, () => bot.slack.command({ command: '/define', text: 'matcha' }))).toContain(
      'Ground tea',
    );
  expect(bot.slack.callsOf('conversations.info')).toHaveLength(2);
  expect(bot.log.map(({ error }) => error)).toContain('missing_scope');
});
