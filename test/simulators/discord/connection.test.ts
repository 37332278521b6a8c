import { describe, expect, it } from 'vitest';
import { connected, discord, login } from './connected.ts';
import type { DiscordSimulator } from './discord-simulator.ts';

describe('logging in', () => {
  it('makes guilds, channels and threads known', async () => {
    const { sim, guild, channel, client } = await discord();
    const thread = sim.addThread(channel, 'a thread');
    await login(client, sim);
    expect(client.user?.id).toBe(sim.bot.id);
    expect(client.guilds.cache.get(guild.id)?.name).toBe('Guild');
    expect(client.channels.cache.get(thread.id)?.isThread()).toBe(true);
    expect(sim.gateway.identified).toHaveLength(1);
  });
  it('fails with a wrong token', async () => {
    const { client } = await discord();
    await expect(client.login('wrong')).rejects.toThrow(/token/i);
  });
  it('is closed with 4014 where the application may not read messages', async () => {
    const { sim, client } = await discord({ messageContent: false });
    const closed = new Promise<number>((resolve) =>
      client.once('shardDisconnect', ({ code }) => resolve(code)),
    );
    client.login(sim.settings.token).catch(() => {});
    expect(await closed).toBe(4014);
  });
});

describe('a connection', () => {
  it.each<[string, (sim: DiscordSimulator) => void]>([
    ['cut off', (sim) => sim.gateway.drop()],
    ['closed', (sim) => sim.gateway.drop(4000)],
    ['told to reconnect', (sim) => sim.gateway.reconnect()],
    ['with a session that may go on', (sim) => sim.gateway.invalidate(true)],
  ])('%s is resumed, and what was missed arrives', async (_, fail) => {
    const { sim, ann, channel, heard } = await connected();
    fail(sim);
    sim.say({ channel, author: ann, content: 'missed' });
    await sim.until(() => sim.gateway.resumed === 1 && heard.length > 0);
    await sim.settled();
    expect(heard.map(({ content }) => content)).toContain('missed');
    expect(sim.gateway.identified).toHaveLength(1);
  });
  it('whose session is over logs in anew', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.gateway.invalidate(false);
    await sim.until(() => sim.gateway.identified.length === 2);
    sim.say({ channel, author: ann, content: 'hello' });
    await sim.until(() => heard.length > 0);
    expect(sim.gateway.resumed).toBe(0);
  });
  it('that fell silent is given up and resumed', async () => {
    const { sim, ann, channel, heard } = await connected({ heartbeatInterval: 100 });
    sim.gateway.silence();
    sim.say({ channel, author: ann, content: 'unheard' });
    await sim.until(() => heard.length > 0);
    expect(sim.gateway.resumed).toBe(1);
  });
  it('that is turned away is tried again', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.gateway.down = true;
    sim.gateway.drop();
    sim.say({ channel, author: ann, content: 'later' });
    await sim.until(() => sim.gateway.refused > 0);
    sim.gateway.down = false;
    await sim.until(() => heard.length > 0);
  });
  it('may bring an event twice', async () => {
    const { sim, ann, channel, heard } = await connected();
    sim.say({ channel, author: ann, content: 'hello' });
    sim.gateway.redeliver('MESSAGE_CREATE', 1);
    await sim.until(() => heard.length === 2);
    expect(heard[0]?.id).toBe(heard[1]?.id);
  });
});

describe('guilds', () => {
  it('come and go', async () => {
    const { sim, ann, guild, client } = await connected();
    const events: string[] = [];
    client.on('guildCreate', ({ name }) => void events.push(`in ${name}`));
    client.on('guildDelete', ({ name }) => void events.push(`out of ${name}`));
    sim.addGuild('Second', ann);
    sim.expel(guild);
    await sim.until(() => events.length === 2);
    expect(events).toEqual(['in Second', 'out of Guild']);
  });
});
