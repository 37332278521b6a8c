import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { DiscordSimulator } from './discord-simulator.ts';

/** A client of discord.js itself that talks to the simulator. */
export function clientOf({ rest }: DiscordSimulator, { content = true } = {}): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(content ? [GatewayIntentBits.MessageContent] : []),
    ],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest,
  });
  client.on('error', () => {});
  return client;
}
