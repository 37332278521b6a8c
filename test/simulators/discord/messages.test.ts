import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connected } from './connected.ts';

describe('messages', () => {
  it('are heard, with who is mentioned and what they reply to', async () => {
    const { sim, ann, channel, heard } = await connected();
    const first = sim.say({ channel, author: ann, content: `<@${sim.bot.id}> what is X?` });
    sim.say({ channel, author: ann, content: 'and Y?', repliesTo: first });
    await sim.until(() => heard.length === 2);
    expect(heard[0]?.mentions.users.has(sim.bot.id)).toBe(true);
    expect(heard[1]?.reference?.messageId).toBe(first.id);
    expect(heard[1]?.mentions.users.has(ann.id)).toBe(true);
  });
  it('are blank without the intent, unless they are to the bot', async () => {
    const { sim, ann, channel, heard } = await connected({}, false);
    sim.say({ channel, author: ann, content: 'X vs Y?' });
    sim.say({ channel, author: ann, content: `X vs Y <@${sim.bot.id}>` });
    sim.say({ channel: sim.directWith(ann), author: ann, content: 'X vs Y' });
    await sim.until(() => heard.length === 3);
    expect(heard.map(({ content }) => content)).toEqual(['', `X vs Y <@${sim.bot.id}>`, 'X vs Y']);
  });
  it('of other bots, webhooks and Discord itself are told apart', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: sim.addBot('Other'), content: 'beep' });
    sim.post(channel, 'GitHub', 'pushed');
    sim.announce(channel, ann, 'joined');
    await sim.until(() => heard.length === 3);
    expect(heard.map(({ author, webhookId, system }) => [author.bot, webhookId !== null, system])).toEqual([
      [true, false, false],
      [true, true, false],
      [false, false, true],
    ]);
  });
  it('are edited, unfurled and deleted, one or many', async () => {
    const { sim, ann, channel, client } = await connected();
    const events: unknown[] = [];
    client.on(
      'messageUpdate',
      (_, { editedTimestamp, content }) => void events.push([editedTimestamp !== null, content]),
    );
    client.on('messageDelete', ({ id }) => void events.push(id));
    client.on('messageDeleteBulk', (gone) => void events.push(gone.size));
    const [one, two, three] = ['1', '2', '3'].map((content) => sim.say({ channel, author: ann, content }));
    if (!one || !two || !three) throw new Error('no messages');
    sim.unfurl(one, { title: 'A page' });
    sim.edit(one, 'one');
    sim.delete(one);
    sim.delete(two, three);
    await sim.until(() => events.length === 4);
    expect(events).toEqual([[false, '1'], [true, 'one'], one.id, 2]);
    expect(sim.messagesIn(channel)).toEqual([]);
  });
  it('of channels that are hidden from the bot are not heard', async () => {
    const { sim, ann, guild, channel, heard } = await connected();
    const hidden = sim.addChannel(guild, 'hidden', 'none');
    sim.say({ channel: hidden, author: ann, content: 'psst' });
    sim.say({ channel, author: ann, content: 'hello' });
    await sim.until(() => heard.length > 0);
    await sim.settled();
    expect(heard.map(({ content }) => content)).toEqual(['hello']);
  });
});

describe('what the bot sends', () => {
  it('stands in the channel, is heard by itself, and can be edited and deleted', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    const reply = await asked.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: 17, components: [{ type: 10, content: `for <@${ann.id}>` }] }],
    });
    const [sent] = sim.sentIn(channel);
    expect(sent?.reference?.content).toBe('hello');
    expect(sent?.mentions).toEqual([]);
    expect(sim.pings).toEqual([]);
    await sim.until(() => heard.some(({ id }) => id === reply.id));
    await reply.edit({ components: [{ type: 10, content: 'changed' }] });
    expect(sent?.components).toEqual([{ type: 10, id: 1, content: 'changed' }]);
    await expect(reply.edit({ content: 'x' })).rejects.toThrow(/not beside Components V2/);
    await reply.delete();
    expect(sim.sentIn(channel)).toEqual([]);
    await expect(reply.delete()).rejects.toMatchObject({ code: 10008 });
  });
  it('may be a file, with what it shows', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    await asked.reply({
      files: [{ attachment: Buffer.from('picture'), name: 'a.png', description: 'A picture' }],
    });
    const [file] = sim.sentIn(channel)[0]?.attachments ?? [];
    expect(file).toMatchObject({ filename: 'a.png', description: 'A picture' });
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('picture');
  });
  it('is sent once, where a nonce comes a second time', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    sim.failNext('POST /channels/:channel/messages', { kind: 'reset', applied: true });
    await asked.reply({ content: 'hi', nonce: '123', enforceNonce: true });
    expect(sim.sentIn(channel)).toHaveLength(1);
    expect(sim.answered.map(({ status }) => status).slice(-2)).toEqual([0, 200]);
  });
  it('is refused with all reasons', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    await expect(asked.reply('x'.repeat(2001))).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(sim.refused).toHaveLength(1);
  });
  it('is refused where the bot may only read, and a reply to what is gone is a plain message', async () => {
    const { sim, ann, guild, heard } = await connected();
    const quiet = sim.addChannel(guild, 'quiet', 'read');
    const said = sim.say({ channel: quiet, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    await expect(asked.reply('hi')).rejects.toMatchObject({ code: 50013 });
    quiet.access = 'write';
    sim.delete(said);
    await asked.reply('hi');
    expect(sim.sentIn(quiet).map(({ reference }) => reference)).toEqual([undefined]);
  });
  it.each([
    [
      { kind: 'error', code: 50001 },
      { code: 50001, status: 403 },
    ],
    [
      { kind: 'error', code: 10008 },
      { code: 10008, status: 404 },
    ],
    [{ kind: 'drop' }, { code: 'UND_ERR_SOCKET' }],
  ] as const)('fails as told: %j', async (failure, error) => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    sim.failNext('POST /channels/:channel/messages', failure);
    await expect(asked.reply('hi')).rejects.toMatchObject(error);
    await asked.reply('hi');
  });
  it.each([
    { kind: 'rate-limit', retryAfterSeconds: 0.05 },
    { kind: 'rate-limit', retryAfterSeconds: 0.05, global: true },
    { kind: 'status', status: 502 },
    { kind: 'reset' },
    { kind: 'delay', milliseconds: 30 },
  ] as const)('arrives once after %j', async (failure) => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    const asked = await sim.until(() => heard[0]);
    sim.failNext('POST /channels/:channel/messages', failure);
    await asked.reply('hi');
    expect(sim.sentIn(channel).map(({ content }) => content)).toEqual(['hi']);
  });
  it('is all that it may edit and delete', async () => {
    const { sim, ann, channel, client } = await connected();
    const said = sim.say({ channel, author: ann, content: 'hello' });
    const route = (id: string) => `/channels/${channel.id}/messages/${id}` as const;
    await expect(client.rest.patch(route(said.id), { body: { content: 'x' } })).rejects.toMatchObject({
      code: 50005,
    });
    await expect(client.rest.delete(route(said.id))).rejects.toMatchObject({ code: 50013 });
    await expect(client.rest.delete(route(channel.id))).rejects.toMatchObject({ code: 10008 });
  });

  it('is told of where it would notify somebody', async () => {
    const { sim, channel, client } = await connected();
    await client.rest.post(`/channels/${channel.id}/messages`, { body: { content: '@everyone' } });
    expect(sim.pings).toEqual(['@everyone']);
  });
});
