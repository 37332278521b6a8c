import type { Json } from './json.ts';
import type { Attachment, Channel, Guild, Interaction, Message, User, World } from './world.ts';

/** View channels, send messages, there and in threads, embed links, attach files, read the history, react, use commands. */
const WRITE = 0x400n | 0x800n | 0x4000n | 0x8000n | 0x10000n | 0x40n | 0x80000000n | 0x4000000000n;
const SEND = 0x800n | 0x4000000000n;
const VIEW = 0x400n;
const CHANNEL_TYPES = { text: 0, direct: 1, private: 1, thread: 11 };

/** The permissions, as the string of a number, that somebody has who may write. */
export const PERMISSIONS = WRITE.toString();

const iso = (at: number): string => new Date(at).toISOString();
const LONG_AGO = iso(Date.UTC(2020, 0, 1));

export const userJson = ({ id, name, bot }: User): Json => ({
  id,
  username: name.toLowerCase().replaceAll(' ', '.'),
  global_name: name,
  discriminator: '0',
  avatar: null,
  public_flags: 0,
  ...(bot ? { bot } : {}),
});

/** A member as messages carry it: who it is stands beside it. */
export const memberJson = (): Json => ({
  nick: null,
  avatar: null,
  roles: [],
  joined_at: LONG_AGO,
  deaf: false,
  mute: false,
  flags: 0,
});

export function channelJson({ id, name, kind, guild, parent, recipients, access }: Channel): Json {
  const base = { id, type: CHANNEL_TYPES[kind], last_message_id: null, flags: 0 };
  if (!guild) return { ...base, recipients: recipients.map(userJson) };
  const denied = access === 'none' ? VIEW : access === 'read' ? SEND : 0n;
  const common = { ...base, name, guild_id: guild.id, parent_id: parent?.id ?? null, rate_limit_per_user: 0 };
  if (kind !== 'thread') {
    const overwrite = { id: guild.id, type: 0, allow: '0', deny: denied.toString() };
    return {
      ...common,
      position: 0,
      topic: null,
      nsfw: false,
      permission_overwrites: denied ? [overwrite] : [],
    };
  }
  return {
    ...common,
    owner_id: guild.owner.id,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: 1440,
      archive_timestamp: LONG_AGO,
      create_timestamp: LONG_AGO,
    },
  };
}

/** @param permissions that everybody has there. */
export function guildJson(world: World, guild: Guild, permissions: string): Json {
  const channels = world.channelsOf(guild).filter(({ access }) => access !== 'none');
  const everyone = {
    id: guild.id,
    name: '@everyone',
    permissions,
    position: 0,
    color: 0,
    flags: 0,
  };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    owner_id: guild.owner.id,
    unavailable: false,
    joined_at: LONG_AGO,
    large: false,
    member_count: guild.members.length,
    members: guild.members.map((user) => ({ ...memberJson(), user: userJson(user) })),
    channels: channels.filter(({ kind }) => kind !== 'thread').map(channelJson),
    threads: channels.filter(({ kind }) => kind === 'thread').map(channelJson),
    roles: [{ ...everyone, hoist: false, managed: false, mentionable: false }],
    emojis: [],
    stickers: [],
    features: world.locales.has(guild.id) ? ['COMMUNITY'] : [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: world.locales.get(guild.id) ?? 'en-US',
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_flags: 0,
    afk_timeout: 300,
  };
}

/** Discord gives every attachment an address; those of the simulator lead nowhere. */
const attachmentJson = ({ id, filename, description, contentType, bytes }: Attachment): Json => ({
  id,
  filename,
  size: bytes.length,
  url: `https://cdn.discordapp.test/attachments/${id}/${filename}`,
  proxy_url: `https://media.discordapp.test/attachments/${id}/${filename}`,
  content_type: contentType,
  ...(description ? { description } : {}),
});

/**
 * A message as REST gives it.
 * @param readable whether what a message says may be shown; without it text, embeds and components stay blank
 */
export function messageJson(message: Message, readable: (message: Message) => boolean = () => true): Json {
  const { reference } = message;
  return {
    ...ownJson(message, readable(message)),
    ...(reference
      ? {
          message_reference: referenceJson(reference),
          referenced_message: reference.deleted ? null : ownJson(reference, readable(reference)),
        }
      : {}),
  };
}

const referenceJson = ({ id, channel }: Message): Json => ({
  type: 0,
  message_id: id,
  channel_id: channel.id,
  ...(channel.guild ? { guild_id: channel.guild.id } : {}),
});

function ownJson(message: Message, shown: boolean): Json {
  const { id, channel, author, editedAt, interaction } = message;
  return {
    id,
    channel_id: channel.id,
    author: userJson(author),
    type: message.type,
    timestamp: iso(message.at),
    edited_timestamp: editedAt ? iso(editedAt) : null,
    content: shown ? message.content : '',
    components: shown ? message.components : [],
    embeds: shown ? message.embeds : [],
    attachments: shown ? message.attachments.map(attachmentJson) : [],
    flags: message.flags,
    mentions: message.mentions.map((user) => ({
      ...userJson(user),
      ...(channel.guild ? { member: memberJson() } : {}),
    })),
    mention_roles: [],
    mention_everyone: message.mentionsEveryone,
    pinned: false,
    tts: false,
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
    ...(message.webhook ? { webhook_id: author.id } : {}),
    ...(interaction ? { interaction_metadata: metadataJson(interaction) } : {}),
  };
}

const metadataJson = (interaction: Interaction): Json => ({
  id: interaction.id,
  type: interaction.kind === 'component' ? 3 : 2,
  user: userJson(interaction.user),
  authorizing_integration_owners: ownersOf(interaction),
});

/** Who installed the app: the guild (in a conversation with the bot "0" stands for it), or the person. */
export function ownersOf({ userInstalled, user, channel }: Interaction): Json {
  return userInstalled ? { '1': user.id } : { '0': channel.guild?.id ?? '0' };
}
