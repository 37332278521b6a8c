import {
  type Client,
  Events,
  type Message,
  type OmitPartialGroupDMChannel,
  type PartialMessage,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import { faultOf } from '../fault.ts';
import { chatSurface, type Means, removal } from '../send/chat-surface.ts';
import { type Gone, hearForgotten } from './forgotten.ts';
import { interact } from './interactions.ts';
import { channelOf, messageOf, workspaceOf } from './messages.ts';
import type { Tongues } from './tongues.ts';

/** Who waits longer for an answer, in milliseconds, sees that the bot is typing. */
const SOON = 500;

interface Listening extends Omit<Means, 'messages'> {
  readonly tongues: Tongues;
  readonly conversation: Conversation;
  readonly log: Logger;
  /** Whether nothing new is taken any more. */
  readonly isPaused: () => boolean;
}

/** Hands what happens on Discord to the conversation. */
export function listen(client: Client, listening: Listening): void {
  const { conversation, tongues, send } = listening;
  const handle = handlerOf(listening);
  const edited = async (message: OmitPartialGroupDMChannel<Message | PartialMessage>): Promise<void> => {
    // Links that unfold into a preview, and pins, come as updates too.
    if (message.partial || message.editedTimestamp === null) return;
    const event = messageOf(message, tongues);
    if (event !== undefined) await conversation.edited(event, chatSurface(message, listening));
  };
  const deleted = (message: Gone): Promise<void> =>
    conversation.deleted({ ...channelOf(message), id: message.id }, { remove: removal(message, send) });

  client.on(Events.MessageCreate, (message) => handle('message', message, () => said(message, listening)));
  client.on(Events.MessageUpdate, (_, message) => handle('edit', message, () => edited(message)));
  client.on(Events.MessageDelete, (message) => handle('deletion', message, () => deleted(message)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) handle('deletion', message, () => deleted(message));
  });
  hearInteractions(client, listening);
  // A server that can't be reached for a while is not left.
  client.on(Events.GuildDelete, (guild) =>
    handle('leaving', { id: guild.id, channelId: null }, () => conversation.left(workspaceOf(guild.id))),
  );
  client.on(Events.GuildCreate, (guild) =>
    handle('joining', { id: guild.id, channelId: null }, () => conversation.joined(workspaceOf(guild.id))),
  );
  hearForgotten(client, { handle, edited, deleted });
}

/** Hands commands, presses and forms to the conversation. */
export function hearInteractions(client: Client, listening: Listening): void {
  const handle = handlerOf(listening);
  client.on(Events.InteractionCreate, (interaction) =>
    handle('interaction', interaction, () =>
      listening.conversation.during(() => interact(interaction, listening.conversation, listening)),
    ),
  );
}

/** A listener that rejected would end the process. What an error says may hold what people wrote: only ids are logged. */
const handlerOf =
  ({ log, isPaused }: Pick<Listening, 'log' | 'isPaused'>) =>
  async (event: string, ids: Ids, work: () => Promise<void>): Promise<void> => {
    if (isPaused()) return;
    try {
      await work();
    } catch (error) {
      const { id, channelId: channel } = ids;
      log.error({ event, id, channel, ...faultOf(error) }, 'an event was not dealt with');
    }
  };

interface Ids {
  readonly id: string;
  readonly channelId: string | null;
}

async function said(message: OmitPartialGroupDMChannel<Message>, listening: Listening): Promise<void> {
  const event = messageOf(message, listening.tongues);
  if (event === undefined) return;
  const surface = chatSurface(message, listening);
  if (!event.addressed) return listening.conversation.said(event, surface);
  // Its failure costs nothing: the answer is what counts.
  const typing = setTimeout(() => void message.channel.sendTyping().catch(() => undefined), SOON);
  try {
    await listening.conversation.said(event, surface);
  } finally {
    clearTimeout(typing);
  }
}
