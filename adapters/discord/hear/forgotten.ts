import {
  ChannelType,
  type Client,
  type DMChannel,
  GatewayDispatchEvents,
  type GatewayMessageDeleteDispatchData,
  type GatewayMessageUpdateDispatchData,
  type Message,
  type OmitPartialGroupDMChannel,
  type PartialDMChannel,
} from 'discord.js';

type Written = OmitPartialGroupDMChannel<Message>;

/** A message that was deleted. */
export type Gone = Pick<Written, 'id' | 'channelId' | 'guildId' | 'channel'>;

interface Handlers {
  handle(
    event: string,
    ids: { readonly id: string; readonly channelId: string },
    work: () => Promise<void>,
  ): Promise<void>;
  edited(message: Written): Promise<void>;
  deleted(message: Gone): Promise<void>;
}

/**
 * Hears of edits and deletions in direct conversations in which nothing was said since the program started. Such a channel is
 * announced by a new message alone; the library knows nothing of it until then, and drops whatever else happens there.
 */
export function hearForgotten(client: Client, { handle, edited, deleted }: Handlers): void {
  const hear = (event: GatewayDispatchEvents, name: string, follow: Follow) =>
    client.ws.on(event, ({ id, channel_id: channelId, guild_id }: Told) => {
      if (guild_id !== undefined || client.channels.cache.has(channelId)) return;
      handle(name, { id, channelId }, async () => {
        const channel = await client.channels.fetch(channelId);
        if (channel?.type === ChannelType.DM) await follow(channel, id);
      });
    });

  hear(GatewayDispatchEvents.MessageUpdate, 'edit', async (channel, id) => {
    const message = await channel.messages.fetch(id);
    // The types allow for the channel of a group, which this one isn't.
    await edited(message as Written);
  });
  hear(GatewayDispatchEvents.MessageDelete, 'deletion', (channel, id) =>
    deleted({ id, channelId: channel.id, guildId: null, channel }),
  );
}

type Told = GatewayMessageUpdateDispatchData | GatewayMessageDeleteDispatchData;
type Follow = (channel: DMChannel | PartialDMChannel, id: string) => Promise<void>;
