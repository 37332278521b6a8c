import { expect, it, onTestFinished, vi } from 'vitest';
import { connectedBot, textOf } from './connected-bot.ts';

const POST = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const FOLLOW_UP = 'POST /webhooks/:application/:token';

it.each([50013, 50001, 10003, 10008, 50083] as const)('gives up on a refusal for good: %d', async (code) => {
  const bot = await connectedBot();
  const { say, ask, discord, channel, settled } = bot;
  discord.failNext(POST, { kind: 'error', code });
  say(`<@${discord.bot.id}> what is espresso?`);
  await settled();
  expect(discord.answered.filter(({ route }) => route === POST)).toHaveLength(1);
  expect(bot.log.filter(({ level }) => level >= 40)).toEqual([
    expect.objectContaining({ what: 'answer', channel: channel.id, code }),
  ]);
  expect(bot.written().toLowerCase()).not.toContain('espresso');
  await ask('coffee');
});

it.each([
  ['an edit', 'PATCH /channels/:channel/messages/:message'],
  ['a deletion', 'DELETE /channels/:channel/messages/:message'],
] as const)('lives with %s that Discord refuses', async (_, route) => {
  const bot = await connectedBot();
  const { ask, discord, settled } = bot;
  const { question } = await ask('coffee');
  discord.failNext(route, { kind: 'error', code: 10008 });
  if (route.startsWith('PATCH')) discord.edit(question, `<@${discord.bot.id}> tea`);
  else discord.delete(question);
  await settled();
  expect(discord.answered.filter((request) => request.route === route)).toHaveLength(1);
  expect(bot.log.filter(({ level }) => level >= 40).map(({ code }) => code)).toEqual([10008]);
});

it('says a thing again that may not have arrived, and Discord shows it once', async () => {
  const { ask, discord, channel } = await connectedBot();
  discord.failNext(POST, { kind: 'drop', applied: true }, { kind: 'status', status: 503 });
  await ask('coffee');
  expect(discord.answered.filter(({ route }) => route === POST)).toHaveLength(3);
  expect(discord.sentIn(channel)).toHaveLength(1);
});

it('gives up when that goes on', async () => {
  const bot = await connectedBot();
  const { say, discord, channel, settled } = bot;
  const failure = { kind: 'status', status: 500 } as const;
  discord.failNext(POST, failure, failure, failure);
  say(`<@${discord.bot.id}> coffee`);
  await discord.until(() => bot.log.some(({ what }) => what === 'answer'));
  await settled();
  expect(discord.sentIn(channel)).toEqual([]);
  expect(bot.log.find(({ what }) => what === 'answer')).toMatchObject({ level: 40, status: 500 });
});

it('never shares twice, though it is not known whether it was shared', async () => {
  const { command, press, discord, channel } = await connectedBot();
  const { message } = await command('define', { term: 'coffee' });
  discord.failNext(FOLLOW_UP, { kind: 'status', status: 502, applied: true });
  await press(message, 'Share to channel');
  const shared = discord.sentIn(channel).filter(({ readBy }) => readBy === undefined);
  expect(shared).toHaveLength(1);
  expect(textOf(shared[0] ?? message)).toContain('Shared by Ada');
});

it.each([10062, 40060] as const)('does not argue with an interaction that is over: %d', async (code) => {
  const { discord, channel, ada, settled } = await connectedBot();
  discord.failNext(CALLBACK, { kind: 'error', code });
  discord.command({ name: 'define', options: { term: 'coffee' }, user: ada, channel });
  await discord.until(() => discord.answered.some(({ route }) => route === CALLBACK));
  await settled();
  const made = discord.answered.filter(({ route }) => route === CALLBACK || route === FOLLOW_UP);
  expect(made).toHaveLength(1);
});

it('waits a moment where Discord asks for it', async () => {
  const { ask, discord, channel } = await connectedBot();
  discord.failNext(POST, { kind: 'rate-limit', retryAfterSeconds: 0.2 });
  await ask('coffee');
  expect(discord.sentIn(channel)).toHaveLength(1);
});

it('waits for no long limit: it asks for nothing meanwhile, and no timer keeps the process', async () => {
  const bot = await connectedBot();
  const { say, discord, channel, settled } = bot;
  const timers = vi.spyOn(globalThis, 'setTimeout');
  onTestFinished(() => timers.mockRestore());
  discord.failNext(POST, { kind: 'rate-limit', retryAfterSeconds: 600, global: true });
  say(`<@${discord.bot.id}> coffee`);
  say(`<@${discord.bot.id}> tea`);
  await settled();
  say(`<@${discord.bot.id}> lemonade`);
  await settled();
  expect(discord.answered.filter(({ route }) => route === POST).map(({ status }) => status)).toEqual([
    429, 200,
  ]);
  expect(discord.sentIn(channel)).toHaveLength(1);
  expect(bot.log.filter(({ what }) => what === 'answer').map(({ status }) => status)).toEqual([429, 429]);
  expect(Math.max(...timers.mock.calls.map(([, delay]) => delay ?? 0))).toBeLessThan(60_000);
});

it('writes no token and no text into the log', async () => {
  const bot = await connectedBot();
  const { command, press, discord, conversation, channel, ada } = bot;
  const { message, token } = await command('define', { term: 'espresso' });
  discord.failNext(FOLLOW_UP, { kind: 'error', code: 50013 });
  await press(message, 'Share to channel');
  conversation.complete = ({ text }) => {
    throw new Error(text);
  };
  discord.autocomplete({ name: 'define', options: { term: 'espresso' }, user: ada, channel }, 'term');
  await discord.until(() => bot.log.some(({ event }) => event === 'interaction'));
  expect(bot.log.filter(({ level }) => level >= 40)).toHaveLength(2);
  for (const secret of [discord.settings.token, token, 'espresso'])
    expect(bot.written().toLowerCase()).not.toContain(secret.toLowerCase());
});
