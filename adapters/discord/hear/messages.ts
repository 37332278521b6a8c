import { type Message as DiscordMessage, MessageType } from 'discord.js';
import type { Channel, Message } from '../../src/conversation/events.ts';
import { plainText } from './plain-text.ts';

/** The workspace of a server, or of what is said to the bot alone. */
const workspaceOf = (guild: string | null): string => `discord:${guild ?? '@me'}`;

/** Where a message stands. */
export const channelOf = ({
  guildId,
  channelId,
}: Pick<DiscordMessage, 'guildId' | 'channelId'>): Channel => ({
  workspace: workspaceOf(guildId),
  channel: channelId,
});

/** A message of a person's; nothing where a bot, a webhook or Discord itself wrote it. */
export function messageOf(message: DiscordMessage): Message | undefined {
  if (!isByPerson(message)) return undefined;
  const { id, channelId, reference, client } = message;
  const direct = message.guildId === null;
  return {
    ...channelOf(message),
    id,
    thread: direct || message.channel.isThread() ? channelId : id,
    repliesTo: message.type === MessageType.Reply ? reference?.messageId : undefined,
    text: plainText(message.content),
    // Discord lists who is mentioned by name, or by a reply that tells them; roles and @everyone aren't in it.
    addressed: direct || message.mentions.users.has(client.user.id),
    direct,
    outsiders: false,
    at: message.createdTimestamp,
  };
}

const isByPerson = ({ author, webhookId, type }: DiscordMessage): boolean =>
  !author.bot &&
  !author.system &&
  webhookId === null &&
  (type === MessageType.Default || type === MessageType.Reply);
