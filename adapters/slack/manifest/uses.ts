/**
 * Everything that the app uses of Slack: its manifest is made from it, a live configuration is checked against it, and a test
 * holds it against what is listened to and called.
 */

/** The scope that an event needs, by the name under which an app subscribes to it; nothing where it needs none. */
export const EVENTS = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  link_shared: ['links:read'],
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

/** The step that workflows may take, by its `callback_id`, and what it takes and gives. */
export const STEP = 'look_up_term';
export const STEP_FUNCTION = {
  title: 'Look up a term',
  description: 'What a term means, or how terms differ, as text for the steps that follow',
  input_parameters: {
    properties: {
      term: { type: 'string', title: 'Term', description: 'A term, or “X vs Y”' },
      channel: {
        type: 'slack#/types/channel_id',
        title: 'Channel',
        description:
          'Where it will be read: in a channel shared with others it tells nothing of the team’s own',
      },
    },
    required: ['term'],
  },
  output_parameters: {
    properties: {
      answer: { type: 'string', title: 'Answer', description: 'What there is to say' },
      found: {
        type: 'boolean',
        title: 'Found',
        description: 'Whether it is an answer, and no question back',
      },
    },
    required: ['answer', 'found'],
  },
};

/** The scopes that a call needs, by the method of the Web API as the SDK names it. */
export const CALLS = {
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.unfurl': ['links:write'],
  'conversations.history': ['im:history'],
  'conversations.info': ['channels:read', 'groups:read', 'im:read', 'mpim:read'],
  'conversations.open': ['im:write'],
  filesUploadV2: ['files:write'],
  'functions.completeError': [],
  'functions.completeSuccess': [],
  'oauth.v2.access': [],
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
