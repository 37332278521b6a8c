import { App, LogLevel, type Receiver, type Logger as SdkLogger } from '@slack/bolt';
import type { Logger } from 'pino';
import { clientOptions } from '../connect/client-options.ts';
import type { Identity } from '../connect/identity.ts';
import { faultOf } from '../fault.ts';

interface BoltAppOptions {
  readonly receiver: Receiver;
  readonly identity: Identity;
  readonly botToken: string;
  readonly apiUrl: string | undefined;
  readonly log: Logger;
  readonly sdkLog: SdkLogger;
}

/** Bolt, which hears what the receiver receives for the one workspace that there is a token of. */
export function boltApp({ receiver, identity, botToken, apiUrl, log, sdkLog }: BoltAppOptions): App<object> {
  const app = new App<object>({
    receiver,
    // Its default keeps a state a channel in memory, for ever.
    convoStore: false,
    // Given a token instead, Bolt asks who it is at once, and a refusal is an unhandled rejection.
    authorize: async () => ({
      botToken,
      botId: identity.botId,
      botUserId: identity.userId,
      teamId: identity.teamId,
    }),
    clientOptions: clientOptions(apiUrl),
    extendedErrorHandler: true,
    logger: sdkLog,
    logLevel: LogLevel.INFO,
  });
  app.error(onError(log));
  return app;
}

const onError =
  (log: Logger): Parameters<App['error']>[0] =>
  async ({ error, body }) => {
    const { event_id, trigger_id, event, channel_id, channel } = body as Origin;
    log.error(
      {
        event: event_id ?? trigger_id,
        channel: event?.channel ?? channel_id ?? channel?.id,
        ...faultOf(error),
      },
      'a Slack event could not be dealt with',
    );
  };

/** What says where an event, a command or a press came from. */
interface Origin {
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly event?: { readonly channel?: unknown };
  readonly channel_id?: string;
  readonly channel?: { readonly id?: string };
}
