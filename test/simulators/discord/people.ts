import { type Discord, remove, tell } from './discord.ts';
import type { Json } from './json.ts';
import type { Channel, Message, User } from './world.ts';

export interface Said {
  readonly channel: Channel;
  readonly author: User;
  /** Whoever is mentioned in it (`<@id>`) is mentioned. */
  readonly content: string;
  /** The message it replies to, whose author is notified unless `ping` is false. */
  readonly repliesTo?: Message;
  readonly ping?: boolean;
}

/** What other types of messages than those of people are: https://discord.com/developers/docs/resources/message#message-object-message-types */
export const SYSTEM = { pinned: 6, joined: 7, threadCreated: 18 };

export function say(discord: Discord, { channel, author, content, repliesTo, ping = true }: Said): Message {
  const mentions = mentionedIn(discord, content);
  const message = discord.world.addMessage({
    channel,
    author,
    content,
    mentions: repliesTo && ping ? [...new Set([...mentions, repliesTo.author])] : mentions,
    mentionsEveryone: /@everyone|@here/.test(content),
    ...(repliesTo ? { reference: repliesTo } : {}),
  });
  tell(discord, 'MESSAGE_CREATE', message);
  return message;
}

/** A message that came in through a webhook; it has no author but that. */
export function post(discord: Discord, channel: Channel, name: string, content: string): Message {
  const author = discord.world.addUser(name, true);
  const mentions = mentionedIn(discord, content);
  const message = discord.world.addMessage({ channel, author, content, mentions, webhook: true });
  tell(discord, 'MESSAGE_CREATE', message);
  return message;
}

/** A message that Discord itself writes, in the name of a person. */
export function announce(
  discord: Discord,
  channel: Channel,
  author: User,
  what: keyof typeof SYSTEM,
): Message {
  const message = discord.world.addMessage({ channel, author, type: SYSTEM[what] });
  tell(discord, 'MESSAGE_CREATE', message);
  return message;
}

export function edit(discord: Discord, message: Message, content: string): void {
  message.content = content;
  message.mentions = mentionedIn(discord, content);
  message.editedAt = Date.now();
  tell(discord, 'MESSAGE_UPDATE', message);
}

/** Discord shows what a link leads to: the message is updated though nobody edited it. */
export function unfurl(discord: Discord, message: Message, embed: Json): void {
  message.embeds = [...message.embeds, { type: 'link', ...embed }];
  tell(discord, 'MESSAGE_UPDATE', message);
}

/** Several at once are taken away by a moderator, in one event. */
export function deleteMessages(discord: Discord, messages: readonly Message[]): void {
  remove(discord, messages);
}

function mentionedIn({ world }: Discord, content: string): User[] {
  const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '');
  const users = ids.map((id) => world.users.get(id));
  return [...new Set(users.filter((user) => user !== undefined))];
}
