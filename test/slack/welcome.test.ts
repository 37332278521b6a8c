import { expect, test } from 'vitest';
import { DIRECT } from '../simulators/slack/identities.ts';
import { startedBot } from './bot.ts';

test('who opens the messages of the bot for the first time is told, once, what to ask, and examples answer there', async () => {
  const { slack, quiet } = await startedBot('socket');
  slack.windows.openTab('messages');
  const welcome = await slack.until(() => slack.posts(DIRECT)[0]);
  await quiet();
  slack.windows.openTab('messages');
  await quiet();
  expect(slack.posts(DIRECT)).toHaveLength(1);
  expect(welcome.text).toContain('Ask me what a term means');
  slack.press(welcome, 'Espresso vs Tea');
  const answer = await slack.until(() => slack.posts(DIRECT)[1]);
  await quiet();
  expect(answer.text).toContain('Espresso vs Tea');
  expect(answer.onlyFor).toBeUndefined();
  expect(slack.find(welcome)).toBeDefined();
  slack.say({ text: 'and lemonade?', channel: DIRECT });
  await slack.until(() => slack.posts(DIRECT)[2]);
});

test('what can be asked is suggested where one writes to the bot, and an app that may not is asked no more', async () => {
  const { slack, quiet } = await startedBot('socket');
  slack.windows.openTab('messages');
  await slack.until(() => slack.callsOf('assistant.threads.setSuggestedPrompts')[0]);
  await quiet();
  const [call] = slack.callsOf('assistant.threads.setSuggestedPrompts');
  expect(call?.args).toMatchObject({
    channel_id: DIRECT,
    prompts: [{ message: 'difference between Coffee and Tea' }, { message: 'Espresso vs Tea' }, {}],
  });
  expect(call?.args).not.toHaveProperty('thread_ts');
  expect(call?.answer?.ok).toBe(true);
  slack.failNext('assistant.threads.setSuggestedPrompts', 'missing_scope');
  slack.windows.openTab('messages');
  await slack.until(() => slack.callsOf('assistant.threads.setSuggestedPrompts')[1]);
  await quiet();
  slack.windows.openTab('messages');
  await quiet();
  expect(slack.callsOf('assistant.threads.setSuggestedPrompts')).toHaveLength(2);
});

test('who has written to the bot before isn’t greeted', async () => {
  const { slack, quiet } = await startedBot('socket');
  slack.say({ text: 'what is tea?', channel: DIRECT });
  await slack.until(() => slack.posts(DIRECT)[0]);
  await quiet();
  slack.windows.openTab('messages');
  await quiet();
  expect(slack.posts(DIRECT)).toHaveLength(1);
});

test('a first message that asks nothing gets the same examples, and one of a command answers in its place', async () => {
  const { slack, quiet } = await startedBot('socket');
  slack.say({ text: 'good morning to you all, it is me again', channel: DIRECT });
  const help = await slack.until(() => slack.posts(DIRECT)[0]);
  await quiet();
  expect(JSON.stringify(help.blocks)).toContain('differentia:ask-2');
  slack.command({ command: '/define', text: '' });
  const own = await slack.until(() => slack.posts().find(({ onlyFor }) => onlyFor !== undefined));
  await quiet();
  slack.press(own, 'Espresso vs Tea');
  await slack.until(() => slack.find(own)?.text.includes('Espresso vs Tea'));
  await quiet();
  expect(slack.posts().filter(({ onlyFor }) => onlyFor !== undefined)).toHaveLength(1);
});
