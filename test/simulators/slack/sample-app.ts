import { createServer, type Server } from 'node:http';
import { App, HTTPReceiver, LogLevel, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './identities.ts';
import type { SlackSimulator } from './slack-simulator.ts';

/** What the listeners of the app were called with. */
export interface Heard {
  readonly kind: 'message' | 'app_mention' | 'command' | 'press';
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads at will.
  readonly payload: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly body: any;
  readonly retry: number | undefined;
}

type Stop = () => Promise<unknown>;

/** Connects a small real app over Socket Mode. */
export async function startSocketApp(simulator: SlackSimulator, heard: Heard[]): Promise<Stop> {
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    // How long it waits before it connects anew; much shorter, and a busy machine would pass for a dead connection.
    clientPingTimeout: 1000,
    logLevel: LogLevel.ERROR,
    installerOptions: { clientOptions: { slackApiUrl: simulator.apiUrl } },
  });
  const app = appWith(receiver, simulator, heard);
  await app.start();
  return () => app.stop();
}

/** Has a small real app listen for signed requests. */
export async function startHttpApp(
  simulator: SlackSimulator,
  heard: Heard[],
): Promise<{ url: string; stop: Stop }> {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, logLevel: LogLevel.ERROR });
  receiver.init(appWith(receiver, simulator, heard));
  const server = createServer(receiver.requestListener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `http://127.0.0.1:${port}/slack/events`, stop: () => closed(server) };
}

function appWith(receiver: Receiver, { apiUrl }: SlackSimulator, heard: Heard[]): App {
  const app = new App({
    receiver,
    token: BOT_TOKEN,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 2, minTimeout: 1 }, timeout: 10_000 },
  });
  app.event('message', async ({ event, body, context }) => {
    heard.push({ kind: 'message', payload: event, body, retry: context.retryNum });
  });
  app.event('app_mention', async ({ event, body, context, say }) => {
    heard.push({ kind: 'app_mention', payload: event, body, retry: context.retryNum });
    await say({ text: 'Yes?', thread_ts: event.ts });
  });
  app.command('/echo', async ({ ack, command, body, respond }) => {
    heard.push({ kind: 'command', payload: command, body, retry: undefined });
    await ack();
    await respond({ text: command.text, blocks: buttons, response_type: 'ephemeral' });
  });
  app.command('/ack', async ({ ack, command }) => {
    await ack({ text: command.text });
  });
  app.action('press', async ({ ack, action, body, respond }) => {
    heard.push({ kind: 'press', payload: action, body, retry: undefined });
    await ack();
    await respond({ text: 'Replaced', replace_original: true });
  });
  return app;
}

const buttons = [
  {
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        text: { type: 'plain_text' as const, text: 'Press' },
        action_id: 'press',
        value: 'v1',
      },
    ],
  },
];

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
