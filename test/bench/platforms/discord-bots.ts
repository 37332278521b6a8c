import { Client, Events, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { connectDiscord } from '../../../adapters/discord/discord.ts';
import { conversationIn } from './conversation-in.ts';
import { TOKEN } from './discord-side.ts';
import type { RunningBot } from './slack-bots.ts';

/** The least that discord.js does: it answers each mention and each command with the same text. */
export async function bareDiscordBot(apiUrl: string): Promise<RunningBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    rest: { api: apiUrl, version: '10' },
  });
  client.on(Events.MessageCreate, async (message) => {
    if (client.user !== null && message.mentions.has(client.user)) await message.reply('A fixed text.');
  });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('A fixed text.');
  });
  await client.login(TOKEN);
  await ready(() => client.isReady());
  return { address: '', idle: async () => {} };
}

/** The bot as it is served, over the shipped packs, with a store on disk. */
export async function ownDiscordBot(apiUrl: string, folder: string): Promise<RunningBot> {
  const { conversation } = await conversationIn(folder);
  const platform = connectDiscord({ token: TOKEN, apiUrl }, { conversation, log: pino({ level: 'warn' }) });
  await platform.start();
  await ready(() => platform.isReady());
  return { address: '', idle: () => conversation.idle() };
}

async function ready(isReady: () => boolean): Promise<void> {
  while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 10));
}
