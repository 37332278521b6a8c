import type { BlockButtonAction, BlockOverflowAction } from '@slack/bolt';
import type { Person, Press } from '../../../src/conversation/events.ts';
import { ACTION } from '../render/buttons.ts';
import type { PressReturn } from '../send/response-surface.ts';

/** The buttons that are the bot's. */
export const OUR_BUTTONS = new RegExp(`^${ACTION}`);

/** Reads a press. Nothing where it comes from no message in a channel. */
export function pressOf(
  body: BlockButtonAction | BlockOverflowAction,
  workspace: string,
  isShared: (channel: string) => boolean,
): { readonly press: Press; readonly back: PressReturn } | undefined {
  const [action] = body.actions;
  const token = action?.type === 'overflow' ? action.selected_option.value : action?.value;
  if (action === undefined || token === undefined || body.channel === undefined) return undefined;
  const { channel, user, container } = body;
  const thread: unknown = container.thread_ts;
  return {
    press: {
      workspace,
      channel: channel.id,
      outsiders: isShared(channel.id),
      delivery: body.trigger_id || `${action.action_ts} ${user.id}`,
      token,
      by: personOf(user),
    },
    back: {
      url: body.response_url,
      trigger: body.trigger_id,
      place: { channel: channel.id, thread: typeof thread === 'string' ? thread : undefined },
    },
  };
}

/** Who did something, by the name that Slack gives; it is their handle where that is all. */
export const personOf = ({
  id,
  name,
  username,
}: {
  id: string;
  name?: string;
  username?: string;
}): Person => ({
  id: `slack:${id}`,
  name: name || username || id,
});
