import { type APIInteraction, ApplicationIntegrationType, type Client } from 'discord.js';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { createConnection } from '../connect/client.ts';

/** The channels of people alone with the bot that are remembered; nothing needs them. */
const MOST_CHANNELS = 1_000;

/** What the library does with an interaction that the gateway tells of. It has no other way in. */
interface Inside {
  readonly actions: { readonly InteractionCreate: { handle(interaction: APIInteraction): void } };
  readonly guilds: { _add(guild: { readonly id: string; readonly unavailable: true }): unknown };
}

/** A client that never connects to the gateway: what it is handed becomes what it would be coming from there. */
export interface DetachedClient {
  readonly client: Client;
  /** Makes its listeners hear of an interaction. */
  hear(interaction: APIInteraction): void;
}

export function detachedClient(settings: DiscordSettings): DetachedClient {
  const client: Client = createConnection(settings, false).client;
  client.on('error', () => undefined);
  client.rest.setToken(settings.token);
  const inside = client as unknown as Inside;
  return {
    client,
    hear(interaction) {
      const { guild_id: guild, authorizing_integration_owners: owners } = interaction;
      // A channel of a server that the library doesn't know would be dropped, and with it which channel a thread belongs to.
      if (guild !== undefined && owners[ApplicationIntegrationType.GuildInstall] === guild)
        if (!client.guilds.cache.has(guild)) inside.guilds._add({ id: guild, unavailable: true });
      if (client.channels.cache.size > MOST_CHANNELS)
        client.channels.cache.sweep((channel) => channel.isDMBased());
      // Of what somebody bought: the library files that under an application, which only the gateway tells of.
      inside.actions.InteractionCreate.handle({ ...interaction, entitlements: [] });
    },
  };
}
