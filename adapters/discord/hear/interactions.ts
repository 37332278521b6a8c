import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Person } from '../../../src/conversation/events.ts';
import { ADMINISTERS } from '../connect/administers.ts';
import type { Means } from '../send/chat-surface.ts';
import {
  acknowledge,
  commandSurface,
  pressSurface,
  type Repliable,
  submissionSurface,
  valuesOf,
} from '../send/interaction-surface.ts';
import { panelSurface } from '../send/panel-surface.ts';
import { askedBy, audienceOf, EXPLAIN, LONGEST_TERM } from './commands.ts';
import { mayRemove } from './may-remove.ts';
import { isOutside, placeOfInteraction } from './place-of-interaction.ts';
import { textOfMessage } from './text-of-message.ts';
import type { Tongues } from './tongues.ts';

const MOST_CHOICES = 25;

/** Hands a command, a press of a button or a text to complete to the conversation. Rejects where that fails. */
export async function interact(
  interaction: Interaction,
  conversation: Conversation,
  { tongues, ...how }: Omit<Means, 'messages'> & { readonly tongues: Tongues },
): Promise<void> {
  tongues.set(interaction.user.id, interaction.locale);
  if (interaction.isAutocomplete()) return complete(interaction, conversation, how);
  const means = { ...how, messages: await conversation.wordsAt(placeOfInteraction(interaction)) };
  if (interaction.isButton()) return press(interaction, conversation, means);
  if (interaction.isModalSubmit()) return submit(interaction, conversation, means);
  if (interaction.isChatInputCommand()) return command(interaction, conversation, means);
  if (interaction.isMessageContextMenuCommand()) return explain(interaction, conversation, means);
}

async function command(
  interaction: ChatInputCommandInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const asked = askedBy(interaction);
  if (asked === undefined) return;
  const { audience, toward } = asked.kind === 'glossary' ? {} : audienceOf(interaction);
  const by = personOf(interaction);
  await conversation.commanded(
    { ...placeOfInteraction(interaction), delivery: interaction.id, asked, audience, by },
    commandSurface(interaction, means, toward),
  );
}

/** The menu of a message was used: what its terms mean is told to who did so alone. */
async function explain(
  interaction: MessageContextMenuCommandInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  if (interaction.commandName !== EXPLAIN) return;
  const text = textOfMessage(interaction.targetMessage);
  const surface = panelSurface(interaction, means);
  await conversation.explained(
    { ...placeOfInteraction(interaction), text, person: personOf(interaction).id },
    surface,
  );
}

async function press(
  interaction: ButtonInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const { id: delivery, customId: token } = interaction;
  const event = {
    ...placeOfInteraction(interaction),
    delivery,
    token,
    by: personOf(interaction),
    mayRemove: () => mayRemove(interaction),
  };
  await conversation.pressed(event, pressSurface(interaction, means));
  await acknowledge(interaction, means.send);
}

async function submit(
  interaction: ModalSubmitInteraction,
  conversation: Conversation,
  means: Means,
): Promise<void> {
  const { id: delivery, customId: token } = interaction;
  const values = valuesOf(interaction);
  const event = {
    ...placeOfInteraction(interaction),
    delivery,
    token,
    values,
    by: personOf(interaction),
  };
  await conversation.submitted(event, submissionSurface(interaction, means));
}

/** Who did something, by the name that others see. */
function personOf(interaction: Repliable): Person {
  const { member, memberPermissions, user } = interaction;
  const nick = member !== null && ('displayName' in member ? member.displayName : member.nick);
  return {
    id: `discord:${user.id}`,
    name: nick || user.displayName,
    isAdmin: async () => !isOutside(interaction) && memberPermissions?.any(ADMINISTERS) === true,
  };
}

/** Completes the term being typed. It can't be put off, so that a failure is no choice at all. */
async function complete(
  interaction: AutocompleteInteraction,
  conversation: Conversation,
  { send }: Pick<Means, 'send'>,
): Promise<void> {
  const { channelId: channel } = interaction;
  const respond = (terms: readonly string[]) =>
    send({ what: 'choices', channel, repeatable: true }, () =>
      interaction.respond(terms.map((term) => ({ name: term, value: term }))),
    );
  try {
    const typing = {
      ...placeOfInteraction(interaction),
      text: interaction.options.getFocused(),
      person: `discord:${interaction.user.id}`,
    };
    const labels = await conversation.complete(typing, MOST_CHOICES);
    // A label that is cut would name nothing.
    await respond(labels.filter((label) => label.length <= LONGEST_TERM));
  } catch (error) {
    await respond([]);
    throw error;
  }
}
