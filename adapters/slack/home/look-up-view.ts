import type { InputBlock, KnownBlock, ModalView, SectionBlock } from '@slack/types';
import type { SpokenPost } from '../../../src/conversation/post.ts';
import { cut } from '../../../src/messages/cut.ts';
import { messagesIn } from '../../../src/messages/languages.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { LIMITS } from '../limits.ts';
import { plain } from '../render/elements.ts';
import { withoutTable } from '../render/render.ts';

/** What the window's `callback_id` is, and the `action_id` of the box in it. */
export const LOOK_UP = 'differentia.look-up';
/** The block and the action in which somebody says where an answer is to be shared. */
export const SHARE_TO = 'share-to';

/** A box that completes what is typed into it, and looks up what is picked. */
export const lookUpBox = ({ say }: Messages): SectionBlock => ({
  type: 'section',
  block_id: LOOK_UP,
  text: plain(say('lookUp.ask')),
  accessory: {
    type: 'external_select',
    action_id: LOOK_UP,
    placeholder: plain(say('lookUp.placeholder')),
    min_query_length: 1,
  },
});

/** The window in which terms are looked up. @param post what was looked up last. */
export function lookUpView(messages: Messages, post?: SpokenPost): ModalView {
  const { say } = messages;
  const { share, ...buttons } = post?.buttons ?? {};
  const answer: KnownBlock[] =
    post === undefined
      ? []
      : [{ type: 'divider' }, ...withoutTable({ ...post, buttons }, messagesIn(post.lang)).blocks];
  return {
    type: 'modal',
    callback_id: LOOK_UP,
    title: plain(cut(say('lookUp.title'), LIMITS.viewTitle)),
    close: plain(say('form.close')),
    blocks: [
      lookUpBox(messages),
      ...answer,
      ...(share === undefined ? [] : [{ type: 'divider' } as const, shareTo(messages)]),
    ],
    ...(share !== undefined && {
      submit: plain(cut(say('lookUp.share'), LIMITS.viewTitle)),
      private_metadata: JSON.stringify({ share }),
    }),
  };
}

/** Channels that are shared with other organisations are left out: what is the team's own isn't for them. */
const shareTo = ({ say }: Messages): InputBlock => ({
  type: 'input',
  block_id: SHARE_TO,
  label: plain(say('lookUp.shareTo')),
  element: {
    type: 'conversations_select',
    action_id: SHARE_TO,
    default_to_current_conversation: true,
    response_url_enabled: true,
    filter: {
      include: ['public', 'private', 'mpim', 'im'],
      exclude_external_shared_channels: true,
      exclude_bot_users: true,
    },
  },
});
