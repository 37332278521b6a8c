import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { RunningService } from '../service/running-service.ts';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { isOfShard } from '../simulators/discord/shard.ts';
import type { Channel, Interaction, User } from '../simulators/discord/world.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { buttonOf, textOf } from './connected-bot.ts';

async function newDiscord(shards: number): Promise<DiscordSimulator> {
  const discord = await DiscordSimulator.start({ maxConcurrency: 2, shards });
  onTestFinished(() => discord.close());
  return discord;
}

const serviceOf = (discord: DiscordSimulator, dataDir: string, ...args: string[]) =>
  new RunningService(
    {
      DISCORD_TOKEN: discord.settings.token,
      DISCORD_API_URL: discord.rest.api,
      DATA_DIR: dataDir,
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

/** Questions and forms, all at once. @returns what people were told by then that it is saved. */
async function rush(discord: DiscordSimulator, channel: Channel): Promise<() => string[]> {
  const user = ownerOf(channel);
  const names = Array.from({ length: 6 }, (_, count) => `Matcha ${count}`);
  const shown = names.map(() => discord.command({ name: 'glossary add', user, channel }));
  await discord.until(() => shown.every(({ response }) => response));
  const forms = names.map((name, index) =>
    discord.submit(shown[index] as Interaction, { name, definition: 'Ground tea.' }),
  );
  const panels = await Promise.all(forms.map((form) => discord.until(() => form.message)));
  for (const panel of panels) {
    discord.say({ channel, author: user, content: `<@${discord.bot.id}> what is TCP?` });
    discord.press(panel, buttonOf(panel, 'Save'), user);
  }
  return () =>
    names.filter((name, index) => {
      const panel = panels[index];
      return panel !== undefined && textOf(panel).includes(`${name} is saved`);
    });
}

/** What the editors of a server have saved. */
async function savedIn(store: Store, { guild }: Channel): Promise<unknown[]> {
  const glossary = await store.glossaries.of(`discord:${guild?.id}`, Date.now());
  const saved: unknown[] = [];
  for await (const { body } of store.revisions.since(glossary, 0)) saved.push(body);
  return saved;
}

describe('differentia start --discord-shards', () => {
  it('has a process for each shard, begins one anew that died, and ends orderly with all of them', async () => {
    const discord = await newDiscord(2);
    const channels = [channelOf(discord, 0, 2), channelOf(discord, 1, 2)] as const;
    const dataDir = await temporaryFolder();
    const service = serviceOf(discord, dataDir, '--discord-shards');
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
    const rushes = await Promise.all(channels.map((channel) => rush(discord, channel)));
    await discord.until(() => rushes.some((confirmed) => confirmed().length > 0));
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
    const store = await openSqlite(join(dataDir, 'differentia.db'));
    onTestFinished(() => store.close());
    for (const [index, channel] of channels.entries()) {
      const answered = discord
        .sentIn(channel)
        .flatMap(({ type, reference }) => (type === 19 && reference) || []);
      expect(new Set(answered).size).toBe(answered.length);
      const saved = JSON.stringify(await savedIn(store, channel));
      for (const name of rushes[index]?.() ?? []) expect(saved).toContain(`"${name}"`);
    }
    expect(processesOf(service).filter(isRunning)).toEqual([]);
    expect(service.log.filter(({ level }) => level === 'error')).toHaveLength(1);
    expect(service.output).not.toContain(discord.settings.token);
  });

  it('numbers shards anew where Discord wants more of them, and none outlives the process that began them', async () => {
    const discord = await newDiscord(1);
    const service = serviceOf(discord, await temporaryFolder(), '--discord-shards');
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
    const service = serviceOf(discord, await temporaryFolder(), '--discord-shards', '1');
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
