import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionReplyOptions,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Values } from '../../../src/conversation/form.ts';
import type { CommandSurface, PressSurface, SubmissionSurface } from '../../../src/conversation/surfaces.ts';
import { formModal } from '../render/form.ts';
import { type DiscordMessage, notice, noticeAbout, render } from '../render/render.ts';
import type { Means } from './chat-surface.ts';
import { messageOptions } from './message-options.ts';
import type { Send } from './sender.ts';

type Repliable = ButtonInteraction | ChatInputCommandInteraction | ModalSubmitInteraction;

/** The means to answer a command. They work where the bot itself may not write. */
export function commandSurface(interaction: Repliable, { send, messages }: Means): CommandSurface {
  return {
    answer: (post) => whisper(interaction, render(post, messages), send),
    async answerToAll(post) {
      const body = messageOptions(render(post, messages));
      const { channelId: channel } = interaction;
      await send({ what: 'answer', channel, repeatable: true }, () => interaction.reply(body));
    },
    tell: (text) => whisper(interaction, notice(text), send),
  };
}

/** The means to answer a press of a button. */
export function pressSurface(interaction: ButtonInteraction, { send, messages }: Means): PressSurface {
  const channel = interaction.channelId;
  return {
    async share(post) {
      await acknowledge(interaction, send);
      const body = messageOptions(render(post, messages));
      const { outcome } = await send({ what: 'shared answer', channel, repeatable: false }, () =>
        interaction.followUp(body),
      );
      return { outcome };
    },
    async replace(post) {
      const body = messageOptions(render(post, messages));
      await send({ what: 'replacement', channel, repeatable: true }, () => interaction.update(body));
    },
    async remove() {
      await acknowledge(interaction, send);
      await send({ what: 'removal', channel, repeatable: true }, () => interaction.deleteReply());
    },
    tell: (text) => whisper(interaction, notice(text), send),
    async show(form) {
      await send({ what: 'form', channel, repeatable: true }, () => interaction.showModal(formModal(form)));
    },
  };
}

/** The means to answer a form that was sent. Discord has closed it by then: what was written is given back. */
export const submissionSurface = (
  interaction: ModalSubmitInteraction,
  { send, messages }: Means,
): SubmissionSurface => ({
  tell: (text) => whisper(interaction, notice(text), send),
  async refuse(field, text) {
    const written = valuesOf(interaction)[field] ?? '';
    await whisper(interaction, noticeAbout(text, messages.say('form.written'), written), send);
  },
});

/** What was filled in, by the fields' ids. */
export const valuesOf = ({ fields }: ModalSubmitInteraction): Values =>
  Object.fromEntries(
    [...fields.fields.values()].flatMap((field) => {
      const value = 'values' in field ? field.values[0] : 'value' in field ? field.value : undefined;
      return typeof value === 'string' ? [[field.customId, value]] : [];
    }),
  );

const isAnswered = ({ replied, deferred }: Repliable): boolean => replied || deferred;

/** Tells Discord that a press arrived, unless it was told; else the person reads that the interaction failed. */
export async function acknowledge(interaction: ButtonInteraction, send: Send): Promise<void> {
  if (isAnswered(interaction)) return;
  const { channelId: channel } = interaction;
  await send({ what: 'acknowledgement', channel, repeatable: true }, () => interaction.deferUpdate());
}

/**
 * Says something to the person alone. An interaction is answered once; what comes later follows up, and nothing would keep
 * that from being said twice.
 */
async function whisper(interaction: Repliable, body: DiscordMessage, send: Send): Promise<void> {
  const { components, flags } = messageOptions(body);
  const options: InteractionReplyOptions = { components, flags: [flags, MessageFlags.Ephemeral] };
  const channel = interaction.channelId;
  if (isAnswered(interaction))
    await send({ what: 'follow-up', channel, repeatable: false }, () => interaction.followUp(options));
  else await send({ what: 'reply', channel, repeatable: true }, () => interaction.reply(options));
}
