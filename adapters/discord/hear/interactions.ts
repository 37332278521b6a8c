import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
} from 'discord.js';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Means } from '../send/chat-surface.ts';
import { acknowledge, commandSurface, pressSurface } from '../send/interaction-surface.ts';
import { askedBy, LONGEST_TERM } from './commands.ts';
import { channelOf } from './messages.ts';

const MOST_CHOICES = 25;

/** Hands a command, a press of a button or a text to complete to the conversation. Rejects where that fails. */
export async function interact(
  interaction: Interaction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, conversation, means);
  if (interaction.isButton()) return press(interaction, conversation, means);
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
  await conversation.commanded({ ...channelOf(interaction), delivery: interaction.id, asked }, surface);
}

async function press(
  interaction: ButtonInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const { id: delivery, customId: token } = interaction;
  const event = { ...channelOf(interaction), delivery, token, by: nameOf(interaction) };
  await conversation.pressed(event, pressSurface(interaction, means));
  await acknowledge(interaction, means.send);
}

/** The name that others see. */
const nameOf = ({ member, user }: ButtonInteraction): string =>
  (member !== null && ('displayName' in member ? member.displayName : member.nick)) || user.displayName;

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
    const labels = conversation.complete(interaction.options.getFocused(), MOST_CHOICES);
    // A label that is cut would name nothing.
    await respond(labels.filter((label) => label.length <= LONGEST_TERM));
  } catch (error) {
    await respond([]);
    throw error;
  }
}
