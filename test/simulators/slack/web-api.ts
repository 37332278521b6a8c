import type { Posted } from './channels.ts';
import { bare } from './event-payloads.ts';
import {
  ALICE,
  APP_TOKEN,
  BOT,
  BOT_NAME,
  BOT_TOKEN,
  BOT_USER,
  DIRECT,
  TEAM,
  TEAM_DOMAIN,
} from './identities.ts';
import type { Node } from './nodes.ts';
import { refusalsOf } from './refusals.ts';
import type { View, Views } from './views.ts';
import type { Workspace } from './workspace.ts';

export type Args = Readonly<Record<string, unknown>>;
export type ApiAnswer = { readonly ok: boolean; readonly error?: string } & Args;

/** What the methods work on. */
export interface Slack {
  readonly workspace: Workspace;
  readonly views: Views;
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
  if (token !== (method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN)) return failed('invalid_auth');
  return run(slack, args);
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

const METHODS: Readonly<Record<string, (slack: Slack, args: Args) => ApiAnswer | Promise<ApiAnswer>>> = {
  'auth.test': () => ({
    ok: true,
    url: `https://${TEAM_DOMAIN}.slack.com/`,
    team: TEAM_DOMAIN,
    user: BOT_NAME,
    team_id: TEAM,
    user_id: BOT_USER,
    bot_id: BOT,
    is_enterprise_install: false,
  }),

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

  'views.open': async ({ views }, args) => {
    const opened = await views.open(String(args.trigger_id), args.view as View);
    if (typeof opened !== 'string') return { ok: true, view: { ...opened.view, id: opened.id } };
    const [error = '', ...because] = opened.split(': ');
    return { ...failed(error), response_metadata: { messages: [`[ERROR] ${because.join(': ')}`] } };
  },

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
