import { type AttachmentPayload, type InteractionReplyOptions, MessageFlags } from 'discord.js';
import { firstResponse, isAnswered } from './first-response.ts';
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
  const followUp = () =>
    send({ what: 'follow-up', channel, repeatable: false }, () => interaction.followUp(options));
  if (isAnswered(interaction)) return void (await followUp());
  const replied = firstResponse(interaction, {
    makes: 'replied',
    request: () => interaction.reply(options),
    later: followUp,
  });
  await send({ what: 'reply', channel, repeatable: true }, replied);
}
