import type { Posted } from './channels.ts';
import type { Payload } from './deliveries.ts';
import { bare } from './event-payloads.ts';
import { APP, TEAM, TEAM_DOMAIN, VERIFICATION_TOKEN } from './identities.ts';
import { type Node, nodesIn } from './nodes.ts';
import type { OpenView, View } from './views.ts';

/** How the app can answer a request. */
export interface Means {
  readonly response_url: string;
  readonly trigger_id: string;
}

export interface SlashCommand {
  readonly command: string;
  readonly text: string;
  readonly channel: string;
  readonly user: string;
}

export function commandPayload({ command, text, channel, user }: SlashCommand, means: Means): Payload {
  return {
    token: VERIFICATION_TOKEN,
    team_id: TEAM,
    team_domain: TEAM_DOMAIN,
    channel_id: channel,
    channel_name: channelName(channel),
    user_id: user,
    user_name: userName(user),
    command,
    text,
    api_app_id: APP,
    is_enterprise_install: 'false',
    ...means,
  };
}

/** @param ts of the press itself */
export function pressPayload(message: Posted, action: Node, user: string, ts: string, means: Means): Payload {
  const { channel, onlyFor, threadTs } = message;
  const ephemeral = onlyFor !== undefined;
  return {
    type: 'block_actions',
    user: { id: user, username: userName(user), name: userName(user), team_id: TEAM },
    api_app_id: APP,
    token: VERIFICATION_TOKEN,
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel,
      is_ephemeral: ephemeral,
      ...(threadTs && { thread_ts: threadTs }),
    },
    team: { id: TEAM, domain: TEAM_DOMAIN },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel, name: channelName(channel) },
    // Slack doesn't keep ephemeral messages, and so can't say what was in one.
    ...(!ephemeral && { message: bare(message) }),
    state: { values: {} },
    ...means,
    actions: [{ ...action, action_ts: ts }],
  };
}

/** @param state what was filled in. */
export function submitPayload({ id, user, view }: OpenView, state: View, trigger_id: string): Payload {
  return {
    type: 'view_submission',
    team: { id: TEAM, domain: TEAM_DOMAIN },
    user: { id: user, username: userName(user), name: userName(user), team_id: TEAM },
    api_app_id: APP,
    token: VERIFICATION_TOKEN,
    trigger_id,
    view: { ...view, id, team_id: TEAM, app_id: APP, hash: `${Date.now()}.hash`, state, root_view_id: id },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
  };
}

/** @returns the action that pressing a button sends, the button being named by its value, action_id or text. */
export function pressed(message: Posted, name: string): Node {
  const names: string[] = [];
  for (const block of message.blocks) {
    for (const { node: button } of nodesIn(block, '')) {
      if (button.type === 'overflow') {
        const { action_id, options } = button as Node & {
          options: { text: { text: string }; value: string }[];
        };
        const selected_option = options.find(({ text, value }) => [value, text.text].includes(name));
        if (selected_option)
          return { type: 'overflow', action_id, block_id: block.block_id, selected_option };
        names.push(...options.map(({ text }) => text.text));
      }
      if (button.type !== 'button') continue;
      const { value, action_id, text } = button as Node & { text: { text: string } };
      if ([value, action_id, text.text].includes(name)) {
        return {
          type: 'button',
          action_id,
          block_id: block.block_id,
          text,
          ...(value !== undefined && { value }),
        };
      }
      names.push(text.text);
    }
  }
  throw new Error(`There is no button ${JSON.stringify(name)}, but ${JSON.stringify(names)}`);
}

function userName(user: string): string {
  return `name-of-${user.toLowerCase()}`;
}

function channelName(channel: string): string {
  return channel.startsWith('D') ? 'directmessage' : `name-of-${channel.toLowerCase()}`;
}
