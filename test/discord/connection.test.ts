import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Failure } from '../../adapters/failure.ts';
import { connectedBot } from './connected-bot.ts';

const GATEWAY = 'GET /gateway/bot';

describe('connecting', () => {
  it.each(['', 'x', 'Bot a b', 'a\nb'])('fails with a sentence about a wrong token: “%s”', async (token) => {
    const { platform } = await connectedBot({ startsLater: true, bot: { token } });
    const failed = platform.start();
    await expect(failed).rejects.toThrow(Failure);
    await expect(failed).rejects.toThrow(/^[^\n]*DISCORD_TOKEN[^\n]*$/);
    expect(platform.isReady()).toBe(false);
  });

  it('goes on trying while Discord can’t be reached', async () => {
    const bot = await connectedBot({ startsLater: true });
    const { platform, discord } = bot;
    discord.failNext(GATEWAY, { kind: 'status', status: 503 }, { kind: 'drop' });
    const started = platform.start();
    await discord.until(() => bot.log.length > 0);
    expect([platform.isReady(), platform.isAlive()]).toEqual([false, true]);
    await started;
    await discord.until(() => platform.isReady());
    const waits = bot.log.filter(({ level }) => level === 40);
    expect(waits).toMatchObject([{ nextTryInSeconds: 1 }, { nextTryInSeconds: 2 }]);
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('is one connection, though the gateway turned the first attempts away', async () => {
    const { platform, discord, ask } = await connectedBot({ startsLater: true });
    discord.gateway.down = true;
    const started = platform.start();
    await discord.until(() => discord.answered.filter(({ route }) => route === GATEWAY).length === 2);
    discord.gateway.down = false;
    await started;
    await discord.until(() => platform.isReady());
    await ask('coffee');
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('ends when it is given up', async () => {
    const { platform, discord } = await connectedBot({ startsLater: true });
    discord.failNext(GATEWAY, { kind: 'status', status: 503 });
    const started = platform.start();
    await discord.until(() => discord.answered.length === 1);
    await platform.close();
    await started;
    expect(platform.isReady()).toBe(false);
    expect(discord.gateway.identified).toEqual([]);
  });
});

describe('a connection', () => {
  it('is ready again once it was taken up', async () => {
    const { platform, discord } = await connectedBot();
    discord.gateway.down = true;
    discord.gateway.drop();
    await discord.until(() => !platform.isReady());
    expect(platform.isAlive()).toBe(true);
    discord.gateway.down = false;
    await discord.until(() => platform.isReady());
    expect(discord.gateway.resumed).toBe(1);
  });

  it('is made anew where the session is lost', async () => {
    const { platform, discord, ask } = await connectedBot();
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.identified.length === 2 && platform.isReady());
    await ask('coffee');
  });

  it('is taken up elsewhere where Discord asks for that, and what was said meanwhile is answered once', async () => {
    const { platform, discord, channel, say, settled } = await connectedBot();
    discord.gateway.reconnect();
    const question = say(`<@${discord.bot.id}> coffee`);
    await discord.until(() => discord.gateway.resumed === 1 && platform.isReady());
    await discord.until(() => discord.sentIn(channel).length > 0);
    discord.gateway.redeliver('MESSAGE_CREATE', 1);
    await settled();
    expect(discord.sentIn(channel).map(({ reference }) => reference)).toEqual([question]);
    expect(discord.gateway.identified).toHaveLength(1);
  });

  it('is taken up again where it was silent, though nobody closed it', async () => {
    const { platform, discord, channel, say } = await connectedBot({ heartbeatInterval: 300 });
    discord.gateway.silence();
    const question = say(`<@${discord.bot.id}> coffee`);
    await discord.until(() => discord.gateway.resumed > 0 && platform.isReady());
    await discord.until(() => discord.sentIn(channel).length > 0);
    expect(discord.sentIn(channel).map(({ reference }) => reference)).toEqual([question]);
  });

  it.each([4004, 4014])('is dead where Discord closes it for good: %d', async (code) => {
    const bot = await connectedBot();
    const { platform, discord } = bot;
    discord.gateway.drop(code);
    await discord.until(() => !platform.isAlive());
    expect(platform.isReady()).toBe(false);
    expect(bot.log.filter(({ level }) => level === 60)).toMatchObject([{ code }]);
  });

  it('is dead where nothing was heard of it for a long time', async () => {
    const { platform } = await connectedBot();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 4 * 60_000 });
    onTestFinished(() => void vi.useRealTimers());
    expect(platform.isAlive()).toBe(true);
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(platform.isAlive()).toBe(false);
  });
});

describe('the end', () => {
  it('takes no more questions once it pauses, and sends the answers that are under way', async () => {
    const { platform, discord, channel, say, ada, settled } = await connectedBot();
    discord.failNext('POST /channels/:channel/messages', { kind: 'delay', milliseconds: 300 });
    const asked = say(`<@${discord.bot.id}> coffee`);
    await discord.until(() => {
      if (!discord.gateway.caughtUp) discord.gateway.ask();
      return discord.gateway.caughtUp;
    });
    await platform.pause();
    say(`<@${discord.bot.id}> tea`);
    const pressed = discord.command({ name: 'define', options: { term: 'tea' }, user: ada, channel });
    await settled();
    expect(discord.sentIn(channel).map(({ reference }) => reference)).toEqual([asked]);
    expect(pressed.response).toBeUndefined();
    expect(platform.isReady()).toBe(false);
  });

  it('leaves no connection behind', async () => {
    const { platform, discord } = await connectedBot();
    await platform.close();
    await discord.until(() => discord.gateway.connected.length === 0);
    await platform.close();
  });
});
