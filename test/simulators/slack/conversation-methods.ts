import type { Methods } from './web-api.ts';

/** The methods of the Web API that tell of channels. The app isn't in those whose ids end in "NOTIN", and Slack says nothing of them. */
export const CONVERSATION_METHODS: Methods = {
  'conversations.info': ({ workspace }, args) => {
    const id = String(args.channel);
    if (id.endsWith('NOTIN') || id === 'COMPOSER') return { ok: false, error: 'channel_not_found' };
    return { ok: true, channel: { id, is_ext_shared: workspace.channels.isShared(id) } };
  },
  'conversations.history': ({ workspace }, args) => {
    const messages = workspace.channels.standing(String(args.channel)).filter(({ onlyFor }) => !onlyFor);
    return {
      ok: true,
      messages: messages.slice(-Number(args.limit ?? 100)).map(({ ts, text }) => ({ ts, text })),
    };
  },
};
