import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Platform } from '../platform.ts';
import { listen } from './bolt-app.ts';
import { clientOptions } from './client-options.ts';
import { httpTransport } from './http-transport.ts';
import { identify } from './identity.ts';
import { sdkLogTo } from './sdk-log.ts';
import { senderTo } from './send.ts';
import { socketTransport } from './socket-transport.ts';
import { untilAccepted } from './until-accepted.ts';

export interface SlackSettings {
  readonly botToken: string;
  /** Where the Web API is, if not at Slack's; ends in "/api/". */
  readonly apiUrl?: string;
  /** How events come in. */
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string };
}

export interface SlackMeans {
  readonly conversation: Conversation;
  readonly messages: Messages;
  readonly log: Logger;
}

/** The bot in one Slack workspace. */
export function connectSlack(settings: SlackSettings, { conversation, messages, log }: SlackMeans): Platform {
  const { botToken, apiUrl, transport: way } = settings;
  const sdkLog = sdkLogTo(log);
  const client = new WebClient(botToken, clientOptions(apiUrl));
  /** No new work, and no more trying to connect. */
  const stopping = new AbortController();
  /** No more trying to send either. */
  const closing = new AbortController();
  const transport =
    way.kind === 'http'
      ? httpTransport(way.signingSecret, sdkLog)
      : socketTransport({ appToken: way.appToken, apiUrl, log, sdkLog, stopping: stopping.signal });

  return {
    name: 'slack',
    ...(transport.routes && { routes: transport.routes }),
    async start() {
      const token = 'SLACK_BOT_TOKEN';
      const identity = await untilAccepted(() => identify(client), { token, log, signal: stopping.signal });
      if (identity === undefined) return;
      const sender = senderTo({ client, log, signal: closing.signal });
      const { receiver } = transport;
      listen({ receiver, identity, botToken, apiUrl, conversation, messages, sender, log, sdkLog });
      await transport.open();
    },
    isReady: () => transport.isOpen(),
    isAlive: () => transport.isAlive(),
    async pause() {
      stopping.abort();
      await transport.pause();
    },
    async close() {
      stopping.abort();
      closing.abort();
      await transport.close();
    },
  };
}
