import type { BlockButtonAction, BlockOverflowAction } from '@slack/bolt';
import type { Press } from '../../../src/conversation/events.ts';
import type { Admins } from '../connect/people.ts';
import { ACTION } from '../render/buttons.ts';
import type { Return } from '../send/response-surface.ts';
import { personOf } from './person.ts';

/** The buttons that are the bot's. */
export const OUR_BUTTONS = new RegExp(`^${ACTION}`);

/** Where and by whose leave a press is read. */
interface Pressing {
  readonly workspace: string;
  readonly channel: string;
  readonly outsiders: boolean;
  readonly lang: string | undefined;
  readonly admins: Admins;
}

/** Reads a press; nothing where it is of no button of the bot's. */
export function pressOf(
  body: BlockButtonAction | BlockOverflowAction,
  { workspace, channel, outsiders, lang, admins }: Pressing,
): { readonly press: Press; readonly back: Return } | undefined {
  const [action] = body.actions;
  const token = action?.type === 'overflow' ? action.selected_option.value : action?.value;
  if (action === undefined || token === undefined) return undefined;
  const { user, container } = body;
  const thread: unknown = container.thread_ts;
  return {
    press: {
      workspace,
      channel,
      outsiders,
      lang,
      delivery: body.trigger_id || `${action.action_ts} ${user.id}`,
      token,
      by: personOf(user, admins),
    },
    back: {
      url: body.response_url,
      trigger: body.trigger_id,
      user: user.id,
      place: { channel, thread: typeof thread === 'string' ? thread : undefined },
    },
  };
}
