import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Values } from '../../../src/conversation/form.ts';
import type { CommandSurface, PressSurface, SubmissionSurface } from '../../../src/conversation/surfaces.ts';
import { panelMessage } from '../render/panel.ts';
import { noticeAbout } from '../render/render.ts';
import { answerBody, PATIENCE } from './answer-body.ts';
import type { Means } from './chat-surface.ts';
import { firstResponse, isAnswered } from './first-response.ts';
import { messageOptions } from './message-options.ts';
import { panelSurface, showForm } from './panel-surface.ts';
import type { Send } from './sender.ts';
import { whisper } from './whisper.ts';

export type Repliable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction;

/**
 * The means to answer a command. They work where the bot itself may not write.
 * @param toward the id of the one person whom an answer for all mentions.
 */
export function commandSurface(
  interaction: ChatInputCommandInteraction,
  means: Means,
  toward?: string,
): CommandSurface {
  const { send } = means;
  return {
    ...panelSurface(interaction, means),
    show: showForm(interaction, means),
    answer: async (post) => whisper(interaction, await answerBody(post, means.pictures), send),
    async answerToAll(post) {
      const body = await answerBody(post, means.pictures, { toward });
      const { channelId: channel } = interaction;
      const answered = firstResponse(interaction, {
        makes: 'replied',
        request: () => interaction.reply(body),
      });
      await send({ what: 'answer', channel, repeatable: true }, answered);
    },
  };
}

/** The means to answer a press of a button. */
export function pressSurface(interaction: ButtonInteraction, means: Means): PressSurface {
  const { send } = means;
  const channel = interaction.channelId;
  return {
    ...panelSurface(interaction, means),
    show: showForm(interaction, means),
    async share(post) {
      await acknowledge(interaction, send);
      const body = await answerBody(post, means.pictures);
      const { outcome } = await send({ what: 'shared answer', channel, repeatable: false }, () =>
        interaction.followUp(body),
      );
      return { outcome };
    },
    async replace(post) {
      const body = await answerBody(post, means.pictures);
      const request = () => interaction.update(body);
      const later = () => interaction.editReply(body);
      const replaced = firstResponse(interaction, { makes: 'replied', request, later });
      await send({ what: 'replacement', channel, repeatable: true }, replaced);
    },
    async illustrate(post) {
      await acknowledge(interaction, send);
      const body = await answerBody(post, means.pictures, { patience: PATIENCE.picture });
      if (body.files.length === 0) return false;
      const { outcome } = await send({ what: 'picture', channel, repeatable: true }, () =>
        interaction.editReply(body),
      );
      return outcome !== 'refused';
    },
    async remove() {
      await acknowledge(interaction, send);
      await send({ what: 'removal', channel, repeatable: true }, () => interaction.deleteReply());
    },
  };
}

/** The means to answer a form that was sent. Discord has closed it by then: what was written is given back, or kept behind a button. */
export const submissionSurface = (interaction: ModalSubmitInteraction, means: Means): SubmissionSurface => ({
  ...panelSurface(interaction, means),
  async refuse(faults, again) {
    const { send, messages } = means;
    const [[field, text] = ['', '']] = Object.entries(faults);
    if (again === undefined) {
      const written = valuesOf(interaction)[field] ?? '';
      return whisper(
        interaction,
        messageOptions(noticeAbout(text, messages.say('form.written'), written)),
        send,
      );
    }
    const lines = Object.values(faults).map((fault) => ({ mark: 'item' as const, text: fault }));
    const sections = [{ lines }, { small: messages.say('entry.kept') }];
    const panel = { title: messages.say('entry.faults.title'), sections, buttons: [again] };
    await whisper(interaction, messageOptions(panelMessage(panel, messages)), send);
  },
});

/** What was filled in, by the fields' ids. */
export const valuesOf = ({ fields }: ModalSubmitInteraction): Values =>
  Object.fromEntries(
    [...fields.fields.values()].flatMap((field) => {
      const value = 'values' in field ? field.values[0] : 'value' in field ? field.value : undefined;
      if (typeof value !== 'string') return [];
      return [[field.customId, field.type === ComponentType.UserSelect ? `discord:${value}` : value]];
    }),
  );

/** Tells Discord that a press arrived, unless it was told; else the person reads that the interaction failed. */
export async function acknowledge(interaction: ButtonInteraction, send: Send): Promise<void> {
  if (isAnswered(interaction)) return;
  const { channelId: channel } = interaction;
  const acknowledged = firstResponse(interaction, {
    makes: 'deferred',
    request: () => interaction.deferUpdate(),
  });
  await send({ what: 'acknowledgement', channel, repeatable: true }, acknowledged);
}
