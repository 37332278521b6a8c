import type { Posted } from './channels.ts';
import { CONVERSATION_METHODS } from './conversation-methods.ts';
import { bare } from './event-payloads.ts';
import type { Files } from './files.ts';
import { ALICE, APP_TOKEN, BOT, BOT_NAME, BOT_USER, DIRECT, TEAM, TEAM_DOMAIN } from './identities.ts';
import type { Node } from './nodes.ts';
import type { OAuth } from './oauth.ts';
import { OTHER_METHODS } from './other-methods.ts';
import { refusalsOf } from './refusals.ts';
import type { Tokens } from './tokens.ts';
import { VIEW_METHODS } from './view-methods.ts';
import type { Views } from './views.ts';
import type { Workspace } from './workspace.ts';

export type Args = Readonly<Record<string, unknown>>;
export type ApiAnswer = { readonly ok: boolean; readonly error?: string } & Args;

/** What the methods work on. */
export interface Slack {
  readonly workspace: Workspace;
  readonly views: Views;
  readonly files: Files;
  readonly tokens: Tokens;
  readonly oauth: OAuth;
  /** The people who administer the workspace. */
  readonly admins: ReadonlySet<string>;
  /** Those who administer the organisation that it is of. */
  readonly organisationAdmins: ReadonlySet<string>;
  /** The guests of the workspace. */
  readonly guests: ReadonlySet<string>;
  /** Those whose accounts were deactivated. */
  readonly gone: ReadonlySet<string>;
  /** By the ids of people. */
  readonly locales: ReadonlyMap<string, string>;
  /** Where files are uploaded to. */
  uploadUrl(id: string): string;
  newSocketUrl(): string;
}

/** Answers a call of a method of the Web API. */
export async function callWebApi(
  slack: Slack,
  method: string,
  args: Args,
  token: string,
): Promise<ApiAnswer> {
  const run = METHODS[method];
  if (!run) return failed('unknown_method');
  const refused = refusalOf(slack, method, token);
  if (refused !== undefined) return failed(refused);
  return run(slack, args, token);
}

function refusalOf({ tokens }: Slack, method: string, token: string): string | undefined {
  // Whoever asks for tokens has none yet.
  if (method === 'oauth.v2.access') return undefined;
  if (method === 'apps.connections.open') return token === APP_TOKEN ? undefined : 'invalid_auth';
  return tokens.refusal(token);
}

/** @returns the error that Slack answers with where it refuses a message, or nothing. */
export async function refusal(args: Args): Promise<ApiAnswer | undefined> {
  const refusals = await refusalsOf(args);
  const error = refusals[0]?.split(':')[0];
  if (error === undefined) return undefined;
  return {
    ...failed(error),
    response_metadata: { messages: refusals.map((because) => `[ERROR] ${because}`) },
  };
}

export function blocksOf(args: Args): Node[] {
  return (args.blocks ?? []) as Node[];
}

export type Methods = Readonly<
  Record<string, (slack: Slack, args: Args, token: string) => ApiAnswer | Promise<ApiAnswer>>
>;

const METHODS: Methods = {
  'auth.test': ({ tokens }, _, token) => ({
    ok: true,
    url: `https://${TEAM_DOMAIN}.slack.com/`,
    team: TEAM_DOMAIN,
    user: BOT_NAME,
    team_id: tokens.of(token)?.place,
    user_id: BOT_USER,
    bot_id: BOT,
    is_enterprise_install: false,
  }),

  'users.info': ({ admins, organisationAdmins, guests, gone, locales }, { user, include_locale }) => ({
    ok: true,
    user: {
      id: user,
      team_id: TEAM,
      profile: { display_name: `Somebody ${user}` },
      is_admin: admins.has(String(user)),
      deleted: gone.has(String(user)),
      is_restricted: guests.has(String(user)),
      is_owner: false,
      is_bot: false,
      enterprise_user: { id: user, is_admin: organisationAdmins.has(String(user)), is_owner: false },
      ...(include_locale ? { locale: locales.get(String(user)) ?? 'en-US' } : {}),
    },
  }),

  'conversations.open': (_, { users }) => ({ ok: true, channel: { id: channelOf(String(users)) } }),

  'files.getUploadURLExternal': ({ files, uploadUrl }, { filename }) => {
    const { id } = files.keep(String(filename), new Uint8Array());
    return { ok: true, upload_url: uploadUrl(id), file_id: id };
  },

  'files.completeUploadExternal': ({ files }, { files: listed, channel_id }) => {
    const ids = (listed as readonly { readonly id: string }[]).map(({ id }) => id);
    const shared = files.all.filter(({ id }) => ids.includes(id));
    for (const file of shared) file.channel = String(channel_id);
    return { ok: true, files: shared.map(({ id, name }) => ({ id, name })) };
  },

  'oauth.v2.access': ({ oauth }, args) => oauth.access(args),

  'apps.connections.open': (slack) => ({ ok: true, url: slack.newSocketUrl() }),

  'chat.postMessage': async ({ workspace }, args) => {
    if (!args.channel) return failed('channel_not_found');
    const refused = await refusal(args);
    if (refused) return refused;
    const message = workspace.post(fromBot({ ...args, channel: channelOf(String(args.channel)) }));
    return { ok: true, channel: message.channel, ts: message.ts, message: bare(message) };
  },

  'chat.postEphemeral': async ({ workspace }, args) => {
    if (!args.channel) return failed('channel_not_found');
    if (!args.user) return failed('user_not_in_channel');
    const refused = await refusal(args);
    if (refused) return refused;
    return { ok: true, message_ts: workspace.post({ ...fromBot(args), onlyFor: String(args.user) }).ts };
  },

  'chat.update': async ({ workspace }, args) => {
    const message = publicMessage(workspace, args);
    if (!message) return failed('message_not_found');
    if (message.botId !== BOT) return failed('cant_update_message');
    const refused = await refusal(args);
    if (refused) return refused;
    const blocks = blocksOf(args);
    const changes = { text: String(args.text), blocks, args };
    // A message of blocks isn't marked as edited; one of text alone is, and loses the blocks that it had.
    const marked = blocks.length > 0 ? {} : { editedTs: workspace.channels.newTs() };
    const { channel, ts, text } = workspace.change(message, { ...changes, ...marked });
    return { ok: true, channel, ts, text };
  },

  ...VIEW_METHODS,
  ...CONVERSATION_METHODS,
  ...OTHER_METHODS,

  'chat.delete': ({ workspace }, args) => {
    const message = publicMessage(workspace, args);
    if (!message) return failed('message_not_found');
    if (message.botId !== BOT) return failed('cant_delete_message');
    workspace.remove(message);
    return { ok: true, channel: message.channel, ts: message.ts };
  },
};

/** What goes to a person goes to where that person and the bot are alone. */
const channelOf = (id: string): string => (id === ALICE ? DIRECT : id.replace(/^U/, 'D'));

function failed(error: string): ApiAnswer {
  return { ok: false, error };
}

/** What the bot posts with these arguments. */
function fromBot(args: Args): Omit<Posted, 'ts' | 'channelType'> {
  return {
    channel: String(args.channel),
    ...(typeof args.thread_ts === 'string' && { threadTs: args.thread_ts }),
    user: BOT_USER,
    botId: BOT,
    text: String(args.text),
    blocks: blocksOf(args),
    args,
  };
}

/** The methods know nothing of ephemeral messages: only a response_url reaches these. */
function publicMessage(workspace: Workspace, args: Args): Posted | undefined {
  const message = workspace.channels.find(String(args.channel), String(args.ts));
  return message?.onlyFor ? undefined : message;
}
