import { type InteractionReplyOptions, MessageFlags } from 'discord.js';
import type { DiscordMessage } from '../render/render.ts';
import type { Repliable } from './interaction-surface.ts';
import { messageOptions } from './message-options.ts';
import type { Send } from './sender.ts';

/**
 * Says something to the person alone. An interaction is answered once; what comes later follows up, and nothing would keep
 * that from being said twice.
 */
export async function whisper(interaction: Repliable, body: DiscordMessage, send: Send): Promise<void> {
  const { components, flags } = messageOptions(body);
  const options: InteractionReplyOptions = { components, flags: [flags, MessageFlags.Ephemeral] };
  const channel = interaction.channelId;
  if (isAnswered(interaction))
    await send({ what: 'follow-up', channel, repeatable: false }, () => interaction.followUp(options));
  else await send({ what: 'reply', channel, repeatable: true }, () => interaction.reply(options));
}

export const isAnswered = ({ replied, deferred }: Repliable): boolean => replied || deferred;
