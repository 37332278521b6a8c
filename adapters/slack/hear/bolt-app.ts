import { App, LogLevel, type Receiver, type Logger as SdkLogger } from '@slack/bolt';
import type { Logger } from 'pino';
import { clientOptions } from '../connect/client-options.ts';
import type { Origin } from '../connect/origin.ts';
import { faultOf } from '../fault.ts';
import type { Hearing, Located } from './hearing.ts';

interface BoltAppOptions {
  readonly receiver: Receiver;
  /** What is done with what is heard there; nothing where the bot isn't there. */
  hearingAt(origin: Origin): Promise<Hearing | undefined>;
  readonly apiUrl: string | undefined;
  readonly log: Logger;
  readonly sdkLog: SdkLogger;
}

/** Bolt, which hears what the receiver receives, and finds the workspace that it is from. */
export function boltApp({ receiver, hearingAt, apiUrl, log, sdkLog }: BoltAppOptions): App<Located> {
  const app = new App<Located>({
    receiver,
    // Its default keeps a state a channel in memory, for ever.
    convoStore: false,
    // Given a token instead, Bolt asks who it is at once, and a refusal is an unhandled rejection. No token is given to its
    // own clients either: whatever is sent goes another way.
    authorize: async (origin) => {
      const hearing = await hearingAt(origin);
      if (hearing === undefined) throw new NotThere();
      return { botId: hearing.identity.botId, botUserId: hearing.identity.userId, hearing };
    },
    clientOptions: clientOptions(apiUrl),
    extendedErrorHandler: true,
    logger: sdkLog,
    logLevel: LogLevel.INFO,
  });
  app.error(onError(log));
  return app;
}

/** An event of a workspace that the bot isn't in. Slack may deliver some after the app was taken out. */
class NotThere extends Error {
  override readonly name = 'NotThere';
}

const onError =
  (log: Logger): Parameters<App['error']>[0] =>
  async ({ error, body }) => {
    const { event_id, trigger_id, event, channel_id, channel, team_id } = body as Body;
    if ('original' in error && error.original instanceof NotThere)
      return log.info({ team: team_id }, 'an event of a workspace that the bot isn’t in');
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
interface Body {
  readonly event_id?: string;
  readonly trigger_id?: string;
  readonly event?: { readonly channel?: unknown };
  readonly team_id?: string;
  readonly channel_id?: string;
  readonly channel?: { readonly id?: string };
}
