import { type APIMessageTopLevelComponent, MessageFlags } from 'discord.js';
import type { DiscordMessage } from '../render/render.ts';

/** A rendered message as the library takes it. That it notifies nobody is set for all messages, in client.ts. */
export const messageOptions = ({
  components,
}: DiscordMessage): {
  components: APIMessageTopLevelComponent[];
  flags: MessageFlags.IsComponentsV2;
} => ({ components, flags: MessageFlags.IsComponentsV2 });
