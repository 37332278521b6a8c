import type { Client, Message } from 'discord.js';
import { afterEach } from 'vitest';
import { clientOf } from './client.ts';
import { DiscordSimulator } from './discord-simulator.ts';
import type { Settings } from './settings.ts';

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** Starts Discord, to be closed after the test: a guild with a channel and a person in it, and a client that has not logged in yet. */
export async function discord(settings: Partial<Settings> = {}, content = true) {
  const sim = await DiscordSimulator.start(settings);
  opened.push(() => sim.close());
  const ann = sim.addPerson('Ann');
  const guild = sim.addGuild('Guild', ann);
  const channel = sim.addChannel(guild, 'general');
  const client = clientOf(sim, { content });
  opened.push(() => client.destroy());
  const heard: Message[] = [];
  client.on('messageCreate', (message) => void heard.push(message));
  return { sim, ann, guild, channel, client, heard };
}

/** The same, with the client logged in. */
export async function connected(settings: Partial<Settings> = {}, content = true) {
  const all = await discord(settings, content);
  await login(all.client, all.sim);
  return all;
}

export async function login(client: Client, sim: DiscordSimulator): Promise<void> {
  await client.login(sim.settings.token);
  await sim.until(() => client.isReady());
}
