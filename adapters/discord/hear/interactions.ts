import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Person } from '../../../src/conversation/events.ts';
import type { Means } from '../send/chat-surface.ts';
import {
  acknowledge,
  commandSurface,
  pressSurface,
  submissionSurface,
  valuesOf,
} from '../send/interaction-surface.ts';
import { askedBy, LONGEST_TERM } from './commands.ts';
import { placeOf } from './messages.ts';

const MOST_CHOICES = 25;

/** Hands a command, a press of a button or a text to complete to the conversation. Rejects where that fails. */
export async function interact(
  interaction: Interaction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, conversation, means);
  if (interaction.isButton()) return press(interaction, conversation, means);
  if (interaction.isModalSubmit()) return submit(interaction, conversation, means);
  if (interaction.isChatInputCommand()) return command(interaction, conversation, means);
}

async function command(
  interaction: ChatInputCommandInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const asked = askedBy(interaction);
  if (asked === undefined) return;
  const surface = commandSurface(interaction, means);
  await conversation.commanded({ ...placeOf(interaction), delivery: interaction.id, asked }, surface);
}

async function press(
  interaction: ButtonInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const { id: delivery, customId: token } = interaction;
  const event = { ...placeOf(interaction), delivery, token, by: personOf(interaction) };
  await conversation.pressed(event, pressSurface(interaction, means));
  await acknowledge(interaction, means.send);
}

async function submit(
  interaction: ModalSubmitInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const { id: delivery, customId: token, channelId, guildId, channel } = interaction;
  if (channelId === null) return;
  const values = valuesOf(interaction);
  const event = {
    ...placeOf({ channelId, guildId, channel }),
    delivery,
    token,
    values,
    by: personOf(interaction),
  };
  await conversation.submitted(event, submissionSurface(interaction, means));
}

/** Who did something, by the name that others see. */
const personOf = ({ member, user }: ButtonInteraction | ModalSubmitInteraction): Person => ({
  id: `discord:${user.id}`,
  name: (member !== null && ('displayName' in member ? member.displayName : member.nick)) || user.displayName,
});

/** Completes the term being typed. It can't be put off, so that a failure is no choice at all. */
async function complete(
  interaction: AutocompleteInteraction,
  conversation: Conversation,
  { send }: Means,
): Promise<void> {
  const { channelId: channel } = interaction;
  const respond = (terms: readonly string[]) =>
    send({ what: 'choices', channel, repeatable: true }, () =>
      interaction.respond(terms.map((term) => ({ name: term, value: term }))),
    );
  try {
    const typing = { ...placeOf(interaction), text: interaction.options.getFocused() };
    const labels = await conversation.complete(typing, MOST_CHOICES);
    // A label that is cut would name nothing.
    await respond(labels.filter((label) => label.length <= LONGEST_TERM));
  } catch (error) {
    await respond([]);
    throw error;
  }
}
