import { type APIMessageTopLevelComponent, MessageFlags, type MessageMentionOptions } from 'discord.js';
import type { DiscordMessage } from '../render/render.ts';

/** A rendered message as the library takes it. That it notifies nobody else is set for all messages, in client.ts. */
export const messageOptions = ({
  components,
  allowed_mentions: { users },
}: DiscordMessage): {
  components: APIMessageTopLevelComponent[];
  flags: MessageFlags.IsComponentsV2;
  allowedMentions?: MessageMentionOptions;
} => ({
  components,
  flags: MessageFlags.IsComponentsV2,
  ...(users && { allowedMentions: { parse: [], users, repliedUser: false } }),
});
