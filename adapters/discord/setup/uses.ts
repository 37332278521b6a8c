import { GatewayIntentBits, OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/**
 * Everything that the bot uses of Discord: the invitation is made from it, a live configuration is checked against it, and a test holds it
 * against what is called.
 */

/** The permissions that a call needs, by the method as the library names it. What answers an interaction needs none. */
export const CALLS = {
  'channel.sendTyping': ['ViewChannel', 'SendMessages'],
  'interaction.deferReply': [],
  'interaction.deferUpdate': [],
  'interaction.deleteReply': [],
  'interaction.editReply': [],
  'interaction.followUp': [],
  'interaction.reply': [],
  'interaction.respond': [],
  'interaction.showModal': [],
  'interaction.update': [],
  'message.fetchReference': ['ViewChannel', 'ReadMessageHistory'],
  'message.reply': [
    'ViewChannel',
    'SendMessages',
    'SendMessagesInThreads',
    'AttachFiles',
    'ReadMessageHistory',
  ],
  // The bot's own messages.
  'messages.delete': ['ViewChannel'],
  'messages.edit': ['ViewChannel', 'AttachFiles'],
  // In what is said to the bot alone.
  'messages.fetch': [],
  // The names of those who have a role in the glossary.
  'users.fetch': [],
} as const satisfies Readonly<Record<string, readonly (keyof typeof PermissionFlagsBits)[]>>;

export type Permission = (typeof CALLS)[keyof typeof CALLS][number];

/** Each once, in the order of their bits. */
export const PERMISSIONS: readonly Permission[] = [...new Set<Permission>(Object.values(CALLS).flat())].sort(
  (one, other) => (PermissionFlagsBits[one] < PermissionFlagsBits[other] ? -1 : 1),
);

export const permissionBits = (): bigint => PermissionsBitField.resolve([...PERMISSIONS]);

/** As Discord's own pages call them. */
export const PERMISSION_NAMES: Readonly<Record<Permission, string>> = {
  ViewChannel: 'View Channels',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
};

/** What a server lets in; who adds the app for themselves brings its commands alone. */
export const SCOPES = {
  server: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
  person: [OAuth2Scopes.ApplicationsCommands],
} as const;

/** What the gateway is asked to tell of. Questions that nobody asks the bot are read only with the last, which has to be switched on. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;
export const READING_ALONG = GatewayIntentBits.MessageContent;
