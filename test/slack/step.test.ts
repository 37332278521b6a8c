import { expect, test } from 'vitest';
import { STEP } from '../../adapters/slack/manifest/uses.ts';
import { publish } from '../../src/team/publish.ts';
import { ALICE, TEAM } from '../simulators/slack/identities.ts';
import { type Bot, startedBot } from './bot.ts';

/** What a step of a workflow comes to. */
async function run(bot: Bot, inputs: object, execution?: string) {
  bot.slack.windows.step(STEP, inputs, execution);
  await bot.quiet();
  const ended = [
    ...bot.slack.callsOf('functions.completeSuccess'),
    ...bot.slack.callsOf('functions.completeError'),
  ];
  for (const { answer } of ended) expect(answer?.ok).toBe(true);
  return ended.map(({ args }) => args);
}

test.each(['socket', 'http'] as const)('a workflow looks a term up, once, over %s', async (way) => {
  const bot = await startedBot(way);
  const execution = `Fx-${way}`;
  const first = await run(bot, { term: ' tea ' }, execution);
  expect(first).toMatchObject([{ function_execution_id: execution, outputs: { found: true } }]);
  expect(JSON.stringify(first)).toContain('Tea is a thing.');
  expect(await run(bot, { term: 'tea' }, execution)).toHaveLength(1);
});

test('it is told what there may be instead, and where nothing was asked', async () => {
  const bot = await startedBot('socket');
  const [missing] = await run(bot, { term: 'blorp' });
  expect(missing).toMatchObject({ outputs: { found: false, answer: expect.stringContaining('blorp') } });
  const ended = await run(bot, { term: 42 });
  expect(ended.at(-1)).toMatchObject({ error: expect.stringContaining('no term') });
});

test('what it gives mentions nobody, and tells other organisations nothing of the team’s own', async () => {
  const bot = await startedBot('socket');
  const glossary = await bot.store.glossaries.of(`slack:${TEAM}`, Date.now());
  const actor = { person: `slack:${ALICE}`, isWorkspaceAdmin: true };
  const definition = 'Ask <@U1> in <#C1>, <!here> or <https://evil.example|the docs>, if List<Tea> > 1.';
  const data = { kind: 'concept', lang: 'en', prefLabel: 'Matcha', definition };
  await publish(bot.team, { glossary, actor, at: Date.now() }, { data, base: 0 });
  const [own] = await run(bot, { term: 'matcha' });
  expect(own).toMatchObject({ outputs: { answer: expect.stringContaining('if List<Tea> > 1.') } });
  expect(JSON.stringify(own)).not.toMatch(/<[@#!]|<https/);
  const ended = await run(bot, { term: 'matcha', channel: 'C0NOTIN' });
  expect(ended.at(-1)).toMatchObject({ outputs: { found: false } });
});
