import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { buttonsOf, connectedBot, textOf } from './connected-bot.ts';

const MINUTE = 60_000;
const PING = { id: '1', type: 1, token: 'a' };
const bot = () => connectedBot({ overHttp: 'alone' });

describe('interactions over HTTP', () => {
  it('are answered without any connection to the gateway, commands, buttons, forms and choices alike', async () => {
    const { discord, command, press, ada, channel, settled } = await bot();
    expect(discord.gateway.identified).toEqual([]);
    expect(discord.world.commands).not.toEqual([]);
    const { message } = await command('define', { term: 'coffee' });
    expect(textOf(message)).toContain('Coffee is a thing.');
    await press(message, 'Share to channel');
    const [shared] = discord.sentIn(channel);
    expect(shared && textOf(shared)).toContain('Shared by Ada');

    const again = await command('define', { term: 'tea' });
    const form = await press(again.message, 'Report');
    const sent = discord.submit(form, { words: 'It is wet.' });
    await discord.until(() => sent.response);
    await settled();
    expect(sent.message && textOf(sent.message)).toContain('under review');

    const typed = discord.autocomplete(
      { name: 'define', options: { term: 'te' }, user: ada, channel },
      'term',
    );
    const { data } = await discord.until(() => typed.response);
    expect(data.choices).toContainEqual({ name: 'Tea', value: 'Tea' });
    expect(discord.endpoint.statuses).toEqual(discord.endpoint.statuses.map(() => 202));
    expect(discord.refused).toEqual([]);
  });

  it('know which channel a thread belongs to, and who administers the server', async () => {
    const { discord, channel, command, press } = await connectedBot({ overHttp: 'beside' });
    const thread = discord.addThread(channel, 'drinks');
    const { message } = await command('define', { term: 'java' }, thread);
    await press(message, 'Java (island)');
    expect(textOf(message)).toContain('Java is a thing.');
    const menu = await command('glossary menu', {}, thread);
    expect(buttonsOf(menu.message)).toContain('Settings');
  });

  it('come beside what the gateway tells of: a button under an answer to a mention works', async () => {
    const { ask, press } = await connectedBot({ overHttp: 'beside' });
    const { answer } = await ask('java');
    await press(answer, 'Java (island)');
    expect(textOf(answer)).toContain('Java is a thing.');
  });

  it('people are told of in private what there is for them, without the gateway', async () => {
    const { discord, platform, ada } = await bot();
    expect(await platform.tell(`discord:${ada.id}`, ['Hello', '@everyone'], [])).toBe('sent');
    const [told] = discord.sentIn(discord.directWith(ada));
    expect(told && textOf(told)).toContain('Hello');
    expect(discord.pings).toEqual([]);
    discord.failNext('POST /channels/:channel/messages', { kind: 'error', code: 50007 });
    expect(await platform.tell(`discord:${ada.id}`, ['Hello'], [])).toBe('refused');
  });
});

describe('the endpoint', () => {
  it('answers a ping, whatever else it is doing', async () => {
    const { discord, platform } = await bot();
    expect(await discord.endpoint.send(discord.endpoint.sign(PING))).toEqual({
      status: 200,
      text: '{"type":1}',
    });
    await platform.pause();
    expect((await discord.endpoint.send(discord.endpoint.sign(PING))).status).toBe(200);
  });

  it('lets nothing in that Discord didn’t sign', async () => {
    const { endpoint } = (await bot()).discord;
    const signed = endpoint.sign(PING);
    const forged = [
      { ...signed, signature: `${signed.signature.startsWith('0') ? '1' : '0'}${signed.signature.slice(1)}` },
      { ...signed, signature: '' },
      { ...signed, signature: 'zz' },
      { ...signed, body: signed.body.replace('"1"', '"2"') },
      { ...signed, timestamp: String(Number(signed.timestamp) - 1) },
      { ...signed, timestamp: 'now' },
    ];
    for (const each of forged) expect((await endpoint.send(each)).status).toBe(401);
    expect((await fetch(endpoint.url ?? '', { method: 'POST', body: signed.body })).status).toBe(401);
    expect((await fetch(endpoint.url ?? '')).status).toBe(405);
  });

  it('lets nothing in that was signed long ago, or is from the future', async () => {
    const { endpoint } = (await bot()).discord;
    for (const minutes of [-6, 6])
      expect((await endpoint.send(endpoint.sign(PING, Date.now() + minutes * MINUTE))).status).toBe(401);
    expect((await endpoint.send(endpoint.sign(PING, Date.now() - 4 * MINUTE))).status).toBe(200);
  });

  it('takes what is sent once more for what it is, also after a new start', async () => {
    const { discord, command, press, channel, settled, restart } = await bot();
    const { message } = await command('define', { term: 'coffee' });
    await press(message, 'Share to channel');
    const { last } = discord.endpoint;
    if (last === undefined) throw new Error('nothing was sent');
    expect((await discord.endpoint.send(last)).status).toBe(202);
    await settled();
    expect(discord.sentIn(channel)).toHaveLength(1);
    await restart();
    expect((await discord.endpoint.send(last)).status).toBe(202);
    await settled();
    expect(discord.sentIn(channel)).toHaveLength(1);
  });

  it('refuses what it can’t read, and reads no more than anybody would send in earnest', async () => {
    const { endpoint } = (await bot()).discord;
    for (const body of ['', 'no JSON', '[]', '{"type":2}'])
      expect((await endpoint.send(endpoint.sign(body))).status).toBe(400);
    expect((await endpoint.send(endpoint.sign('x'.repeat(1_000_001)))).status).toBe(413);
    const chunked = request(endpoint.url ?? '', { method: 'POST' });
    chunked.on('error', () => undefined);
    for (let index = 0; index < 17; index += 1) chunked.write('x'.repeat(65_536));
    const [response] = await once(chunked, 'response');
    expect(response.statusCode).toBe(413);
    chunked.destroy();
  });

  it('sends on what it doesn’t take any more to another process', async () => {
    const { discord, platform, ada, channel, settled } = await bot();
    await platform.pause();
    discord.command({ name: 'define', options: { term: 'tea' }, user: ada, channel });
    await settled();
    expect(discord.endpoint.statuses).toEqual([503]);
  });

  it('is there only where the key is set', async () => {
    const { platform } = await connectedBot();
    expect(platform.routes).toBeUndefined();
  });
});

describe('a bot without the gateway', () => {
  it('goes on trying until Discord can be asked what application it is', async () => {
    const later = await connectedBot({ overHttp: 'alone', startsLater: true });
    const { platform, discord } = later;
    vi.useFakeTimers({ toFake: ['setTimeout'], shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    discord.failNext('GET /applications/@me', { kind: 'status', status: 503 });
    await platform.start();
    expect(platform.isReady()).toBe(true);
    expect(later.log.filter(({ level }) => level === 40)).toMatchObject([{ nextTryInSeconds: 1 }]);
  });

  it('fails with a sentence about a wrong token', async () => {
    const { platform } = await connectedBot({
      overHttp: 'alone',
      startsLater: true,
      bot: { token: 'MTA0.other.token' },
    });
    await expect(platform.start()).rejects.toThrow('DISCORD_TOKEN');
    expect(platform.isReady()).toBe(false);
  });
});
