/**
 * Everything that the app uses of Slack: its manifest is made from it, a live configuration is checked against it, and a test
 * holds it against what is listened to and called.
 */

/** The scope that an event needs, by the name under which an app subscribes to it; nothing where it needs none. */
export const EVENTS = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  'message.mpim': ['mpim:history'],
  tokens_revoked: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The slash commands. They need the scope `commands`, as shortcuts do. */
export const SLASH_COMMANDS = [
  { command: '/define', description: 'What a term means', hint: 'TERM' },
  { command: '/difference', description: 'How terms differ', hint: 'X and Y' },
  {
    command: '/glossary',
    description: 'Keep the team’s own glossary',
    hint: 'add | suggest | edit TERM | history TERM | requests | review | settings | roles | help',
  },
] as const;

/** A message's shortcut stands in its menu; a global one is found wherever somebody writes. */
export const SHORTCUTS = {
  explain: {
    type: 'message',
    name: 'Explain terms',
    description: 'What the terms in a message mean, for you alone',
  },
  'look-up': { type: 'global', name: 'Look up', description: 'Look a term up in the glossary' },
} as const;

/** The scopes that a call needs, by the method of the Web API as the SDK names it. */
export const CALLS = {
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['im:history'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.open': ['im:write'],
  filesUploadV2: ['files:write'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What is needed beside events and calls: commands and shortcuts, and to read a file that is to be imported. */
const FURTHER = ['commands', 'files:read'] as const;

export type Scope =
  | (typeof EVENTS)[keyof typeof EVENTS][number]
  | (typeof CALLS)[keyof typeof CALLS][number]
  | (typeof FURTHER)[number];

/** The scopes of the bot, each once, in the order of the alphabet. */
export const SCOPES: readonly Scope[] = [
  ...new Set<Scope>([...Object.values(EVENTS).flat(), ...Object.values(CALLS).flat(), ...FURTHER]),
].sort();

/** The scope of the token that opens connections of Socket Mode. */
export const APP_SCOPE = 'connections:write';
