import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RunningService } from '../service/running-service.ts';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { isOfShard } from '../simulators/discord/shard.ts';
import type { Channel, User } from '../simulators/discord/world.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { textOf } from './connected-bot.ts';

async function newDiscord(shards: number): Promise<DiscordSimulator> {
  const discord = await DiscordSimulator.start({ maxConcurrency: 2, shards });
  onTestFinished(() => discord.close());
  return discord;
}

const serviceOf = async (discord: DiscordSimulator, ...args: string[]) =>
  new RunningService(
    {
      DISCORD_TOKEN: discord.settings.token,
      DISCORD_API_URL: discord.rest.api,
      DATA_DIR: await temporaryFolder(),
    },
    ...args,
  );

/** A channel of a guild of which a shard hears. */
function channelOf(discord: DiscordSimulator, id: number, of: number): Channel {
  const owner = discord.addPerson('Ada');
  for (;;) {
    const guild = discord.world.addGuild(`Engines ${id}`, owner, true);
    if (isOfShard(guild.id, { id, of })) return discord.addChannel(guild, 'general');
    discord.world.guilds.delete(guild.id);
  }
}

function ownerOf({ guild }: Channel): User {
  if (guild === undefined) throw new Error('that is no channel of a server');
  return guild.owner;
}

interface Health {
  readonly discordShards: Readonly<Record<number, boolean>>;
}

interface Began {
  readonly shard: number;
  readonly pid: number;
}

/** The processes that were begun, the last of each shard. */
const processesOf = ({ log }: RunningService): number[] => {
  const began = log.filter(({ msg }) => msg === 'the process of a shard began') as unknown as Began[];
  return [...new Map(began.map(({ shard, pid }) => [shard, pid])).values()];
};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const shardsOf = ({ gateway }: DiscordSimulator): string[] =>
  gateway.connected.map(({ shard }) => `${shard.id} of ${shard.of}`).sort();

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}

describe('differentia start --discord-shards', () => {
  it('has a process for each shard, begins one anew that died, and ends orderly with all of them', async () => {
    const discord = await newDiscord(2);
    const channels = [channelOf(discord, 0, 2), channelOf(discord, 1, 2)] as const;
    const service = await serviceOf(discord, '--discord-shards');
    await service.ready();
    expect(shardsOf(discord)).toEqual(['0 of 2', '1 of 2']);
    expect(discord.answered.filter(({ method }) => method === 'PUT')).toHaveLength(1);

    for (const channel of channels) {
      const ada = ownerOf(channel);
      discord.say({ channel, author: ada, content: `<@${discord.bot.id}> what is TCP?` });
      await discord.until(() => discord.sentIn(channel).length === 1);
      const asked = discord.command({ name: 'define', options: { term: 'UDP' }, user: ada, channel });
      await discord.until(() => asked.message && textOf(asked.message).includes('UDP'));
    }
    const health = async () => (await (await fetch(await service.url('/readyz'))).json()) as Health;
    expect(await health()).toMatchObject({ discord: true, discordShards: { 0: true, 1: true } });

    const [died = 0, lives = 0] = processesOf(service);
    process.kill(died, 'SIGKILL');
    await discord.until(() => shardsOf(discord).length === 1);
    await until(async () => (await health()).discordShards[0] === false);
    expect(await health()).toMatchObject({ ok: false, discord: false, discordShards: { 1: true } });
    expect((await fetch(await service.url('/healthz'))).ok).toBe(true);
    discord.say({ channel: channels[1], author: ownerOf(channels[1]), content: `<@${discord.bot.id}> REST` });
    await discord.until(() => discord.sentIn(channels[1]).length === 3);

    await service.ready();
    expect(processesOf(service)).toEqual([expect.any(Number), lives]);
    const counted = /^differentia_answers_total\{[^}]*shard="1"[^}]*\} [1-9]/m;
    await until(async () => counted.test(await (await fetch(await service.url('/metrics'))).text()));
    for (let count = 0; count < 10; count += 1)
      for (const channel of channels)
        discord.say({ channel, author: ownerOf(channel), content: `<@${discord.bot.id}> what is TCP?` });
    await discord.until(() => discord.sentIn(channels[0]).length >= 4);
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
    for (const channel of channels) {
      const answered = discord.sentIn(channel).flatMap(({ reference }) => reference ?? []);
      expect(new Set(answered).size).toBe(answered.length);
    }
    expect(processesOf(service).filter(isRunning)).toEqual([]);
    expect(service.log.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(service.output).not.toContain(discord.settings.token);
  });

  it('numbers shards anew where Discord wants more of them, and none outlives the process that began them', async () => {
    const discord = await newDiscord(1);
    const service = await serviceOf(discord, '--discord-shards');
    await service.logged('the process of a shard began');
    discord.gateway.shards = 2;
    await service.ready();
    expect(shardsOf(discord)).toEqual(['0 of 2', '1 of 2']);
    const children = processesOf(service);
    service.kill('SIGKILL');
    await until(() => !children.some(isRunning));
    expect(shardsOf(discord)).toEqual([]);
  });

  it('ends with a sentence where it was to have fewer than Discord wants', async () => {
    const discord = await newDiscord(2);
    const service = await serviceOf(discord, '--discord-shards', '1');
    expect(await service.ended()).toBe(1);
    expect(service.output).toContain('Discord wants more shards');
    expect(service.output).toContain('give --discord-shards a greater number, or none');
  });

  it.each([
    ['without a token', {}, 'DISCORD_TOKEN is not set'],
    [
      'without a connection',
      { DISCORD_TOKEN: 'a.b.c', DISCORD_GATEWAY: 'off', DISCORD_PUBLIC_KEY: 'a'.repeat(64) },
      'leave --discord-shards out',
    ],
  ])('says what is amiss %s', async (_, env, said) => {
    const service = new RunningService(env, '--discord-shards');
    expect(await service.ended()).toBe(2);
    expect(service.output).toContain(said);
  });
});
