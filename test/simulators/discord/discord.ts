import type { Endpoint } from './endpoint.ts';
import { type Gateway, INTENTS, type Session } from './gateway.ts';
import type { Json } from './json.ts';
import type { Settings } from './settings.ts';
import { memberJson, messageJson } from './wire.ts';
import type { Channel, Message, World } from './world.ts';

/** What the routes and the people act upon. */
export interface Discord {
  readonly world: World;
  readonly gateway: Gateway;
  readonly endpoint: Endpoint;
  readonly settings: Settings;
}

/** Whether events of a channel reach the bot at all. */
const reachesBot = ({ kind, guild, access }: Channel): boolean =>
  guild ? guild.withBot && access !== 'none' : kind === 'direct';

const wants = ({ intents }: Session, { guild }: Channel): boolean =>
  (intents & (guild ? INTENTS.guildMessages : INTENTS.directMessages)) !== 0;

/** Tells of a message as it is now. Those that only one person sees are never told of. */
export function tell(discord: Discord, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: Message): void {
  const { channel } = message;
  if (!reachesBot(channel) || message.readBy) return;
  discord.gateway.dispatch(event, (session) => {
    if (!wants(session, channel)) return;
    const place = channel.guild
      ? { guild_id: channel.guild.id, ...(message.webhook ? {} : { member: memberJson() }) }
      : { channel_type: 1 };
    return { ...messageJson(message, (read) => isReadable(discord, session, read)), ...place };
  });
}

/** Takes messages of one channel away, as one event where there are several. */
export function remove(discord: Discord, messages: readonly Message[]): void {
  for (const message of messages) message.deleted = true;
  const [first] = messages;
  if (!first || !reachesBot(first.channel) || first.readBy) return;
  const { channel } = first;
  const ids = messages.map(({ id }) => id);
  const which: Json = ids.length === 1 ? { id: first.id } : { ids };
  const guild = channel.guild ? { guild_id: channel.guild.id } : {};
  discord.gateway.dispatch(ids.length === 1 ? 'MESSAGE_DELETE' : 'MESSAGE_DELETE_BULK', (session) =>
    wants(session, channel) ? { ...which, channel_id: channel.id, ...guild } : undefined,
  );
}

/** Without the intent a message is blank, unless it is to the bot, mentions it, or is its own. */
function isReadable(
  { world }: Discord,
  { intents }: Session,
  { channel, author, mentions }: Message,
): boolean {
  return (
    (intents & INTENTS.messageContent) !== 0 ||
    channel.kind === 'direct' ||
    author === world.bot ||
    mentions.includes(world.bot)
  );
}
