import { type AttachmentPayload, type InteractionReplyOptions, MessageFlags } from 'discord.js';
import type { Repliable } from './interaction-surface.ts';
import type { messageOptions } from './message-options.ts';
import type { Send } from './sender.ts';

type Body = ReturnType<typeof messageOptions> & { readonly files?: AttachmentPayload[] };

/**
 * Says something to the person alone. An interaction is answered once; what comes later follows up, and nothing would keep
 * that from being said twice.
 */
export async function whisper(interaction: Repliable, body: Body, send: Send): Promise<void> {
  const { components, flags, files = [] } = body;
  const options: InteractionReplyOptions = { components, flags: [flags, MessageFlags.Ephemeral], files };
  const channel = interaction.channelId;
  if (isAnswered(interaction))
    await send({ what: 'follow-up', channel, repeatable: false }, () => interaction.followUp(options));
  else await send({ what: 'reply', channel, repeatable: true }, () => interaction.reply(options));
}

export const isAnswered = ({ replied, deferred }: Repliable): boolean => replied || deferred;
