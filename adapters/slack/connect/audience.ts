import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { callFailureOf } from '../send/call-failure.ts';
import type { People } from './people.ts';
import { remembered } from './remembered.ts';

/** Who reads along where somebody asks. */
export interface Audience {
  /**
   * Whether people of another organisation are in a channel; nothing where Slack doesn't tell, as of channels and talks between
   * people that the bot isn't in.
   */
  isShared(channel: string): Promise<boolean | undefined>;
  /**
   * Whether an answer to somebody may be read by who isn't of the workspace: a guest, or people of another organisation. In a
   * channel that the bot isn't in, it is for the asker alone, and nobody reads along.
   */
  hasOutsiders(channel: string, user: string): Promise<boolean>;
}

/** A conversation; a window that belongs to no channel goes by the id of its person instead. */
const CONVERSATION = /^[CDG]/;

export function audienceOf(client: WebClient, people: People, log: Logger): Audience {
  const isExternal = remembered(async (channel) => {
    try {
      const { channel: info } = await client.conversations.info({ channel });
      return info?.is_ext_shared === true || info?.is_pending_ext_shared === true;
    } catch (error) {
      const failure = callFailureOf(error);
      if (failure.error !== 'channel_not_found')
        log.warn({ call: 'conversations.info', channel, error: failure.error }, 'Slack call failed');
      return undefined;
    }
  });
  const isShared = async (channel: string) => (CONVERSATION.test(channel) ? isExternal(channel) : false);
  return {
    isShared,
    hasOutsiders: async (channel, user) => {
      const [shared, guest] = await Promise.all([isShared(channel), people.isGuest(user)]);
      return shared === true || guest;
    },
  };
}
