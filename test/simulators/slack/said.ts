import type { ChannelType } from './channels.ts';
import { BOT, BOT_USER } from './identities.ts';

/** Something said in a channel. Unless told otherwise, by Alice in #general. */
export interface Said {
  /** As it was typed: "@differentia" mentions the bot. */
  readonly text: string;
  readonly channel?: string;
  readonly user?: string;
  readonly thread_ts?: string;
  /** By default, what the first letter of the channel's id says. */
  readonly channelType?: ChannelType;
  /** Whether who speaks is of another organisation, which the channel is then shared with, from now on. */
  readonly outside?: boolean;
  /** Whether it is more than a text. */
  readonly subtype?: 'file_share' | 'me_message' | 'thread_broadcast';
  /** Says it as an app: one of today, one that posts without a user, or the bot itself. */
  readonly as?: 'app' | 'legacy app' | 'the bot';
}

/** Who speaks, where it is no person. */
export const SPEAKERS = {
  app: { user: 'U0OTHERAPP', botId: 'B0OTHERAPP' },
  'legacy app': { user: undefined, botId: 'B0OTHERAPP', subtype: 'bot_message' },
  'the bot': { user: BOT_USER, botId: BOT },
};

/** What Slack adds to a text that a person typed. */
export function typed(text: string) {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
  };
}
