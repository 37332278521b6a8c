import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { callFailureOf } from '../send/call-failure.ts';

/** Asks Slack whether nothing was ever said in a direct message; where it doesn't tell, something was. */
export const newcomers =
  (client: WebClient, log: Logger) =>
  async (channel: string): Promise<boolean> => {
    try {
      const { messages } = await client.conversations.history({ channel, limit: 1 });
      return messages?.length === 0;
    } catch (error) {
      log.warn(
        { call: 'conversations.history', channel, error: callFailureOf(error).error },
        'Slack call failed',
      );
      return false;
    }
  };
