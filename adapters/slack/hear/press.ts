import type { BlockButtonAction } from '@slack/bolt';
import type { Press } from '../../../src/conversation/events.ts';
import { ACTION } from '../render/buttons.ts';
import type { Return } from '../send/response-surface.ts';

/** The buttons that are the bot's. */
export const OUR_BUTTONS = new RegExp(`^${ACTION}`);

/** Reads a press. Nothing where it comes from no message in a channel. */
export function pressOf(
  body: BlockButtonAction,
  workspace: string,
): { readonly press: Press; readonly back: Return } | undefined {
  const [action] = body.actions;
  if (action?.value === undefined || body.channel === undefined) return undefined;
  const { channel, user, container } = body;
  const thread: unknown = container.thread_ts;
  return {
    press: {
      workspace,
      channel: channel.id,
      delivery: body.trigger_id || `${action.action_ts} ${user.id}`,
      token: action.value,
      by: user.name || user.username,
    },
    back: {
      url: body.response_url,
      place: { channel: channel.id, thread: typeof thread === 'string' ? thread : undefined },
    },
  };
}
