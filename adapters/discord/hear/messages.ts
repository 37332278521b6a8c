import { type Message as DiscordMessage, type Guild, MessageType, type TextBasedChannel } from 'discord.js';
import type { Channel, Message } from '../../../src/conversation/events.ts';
import { plainText } from './plain-text.ts';
import type { Tongues } from './tongues.ts';

/** The workspace of a server, or of what is said to the bot alone. */
export const workspaceOf = (guild: string | null): string => `discord:${guild ?? '@me'}`;

/** Where something happens. Discord's threads are channels; what holds for the channel that one belongs to holds in it. */
export function channelOf({ guildId, channelId, channel }: Place): Channel {
  const parent = channel?.isThread() ? channel.parentId : null;
  return { workspace: workspaceOf(guildId), channel: parent ?? channelId };
}

/** The same, and who reads along: what is said to the bot alone is said in no server. */
export const placeOf = (place: Place) => ({ ...channelOf(place), outsiders: place.guildId === null });

interface Place {
  readonly guildId: string | null;
  readonly channelId: string;
  readonly channel: TextBasedChannel | null;
}

/** A message of a person's; nothing where a bot, a webhook or Discord itself wrote it. */
export function messageOf(message: DiscordMessage, tongues: Tongues): Message | undefined {
  if (!isByPerson(message)) return undefined;
  const { id, channelId, reference, client } = message;
  const direct = message.guildId === null;
  const own = tongues.get(message.author.id);
  return {
    ...placeOf(message),
    lang: languageOf(message.guild) ?? own,
    commandsIn: own ?? languageOf(message.guild),
    id,
    person: `discord:${message.author.id}`,
    thread: direct || message.channel.isThread() ? channelId : id,
    repliesTo: message.type === MessageType.Reply ? reference?.messageId : undefined,
    text: plainText(message.content),
    // Discord lists who is mentioned by name, or by a reply that tells them; roles and @everyone aren't in it.
    addressed: direct || message.mentions.users.has(client.user.id),
    // A reply tells its author by itself, whatever it says.
    onlyReplies: !direct && !isMentioned(client.user.id, message.content),
    direct,
    at: message.createdTimestamp,
    editedAt: message.editedTimestamp ?? undefined,
  };
}

/**
 * The language of a server, which is that of all of its people. Discord doesn't tell in which one somebody writes. Only a community says
 * one; of others Discord says that it is English.
 */
const languageOf = (guild: Guild | null): string | undefined =>
  guild?.features.includes('COMMUNITY') ? guild.preferredLocale : undefined;

/** Whether the text itself mentions a user. */
const isMentioned = (userId: string, content: string): boolean => new RegExp(`<@!?${userId}>`).test(content);

const isByPerson = ({ author, webhookId, type }: DiscordMessage): boolean =>
  !author.bot &&
  !author.system &&
  webhookId === null &&
  (type === MessageType.Default || type === MessageType.Reply);
