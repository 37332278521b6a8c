import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { pino } from 'pino';
import { connectSlack } from '../../../adapters/slack/slack.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../../simulators/slack/identities.ts';
import { conversationIn } from './conversation-in.ts';

/** A bot that runs. */
export interface RunningBot {
  /** Where events go over HTTP; empty where the bot fetches them itself. */
  readonly address: string;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

const PATH = '/slack/events';

/** The least that Bolt does: it answers each event with the same text. */
export async function bareSlackBot(apiUrl: string): Promise<RunningBot> {
  const receiver = new HTTPReceiver({
    signingSecret: SIGNING_SECRET,
    endpoints: PATH,
    logLevel: LogLevel.ERROR,
  });
  const app = new App({
    receiver,
    token: BOT_TOKEN,
    clientOptions: { slackApiUrl: apiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, text: 'A fixed text.' });
  });
  return { address: await listening(receiver.requestListener), idle: async () => {} };
}

/** The bot as it is served, over the shipped packs, with a store on disk. */
export async function ownSlackBot(apiUrl: string, folder: string): Promise<RunningBot> {
  const { conversation, store } = await conversationIn(folder);
  const platform = connectSlack(
    { botToken: BOT_TOKEN, apiUrl, transport: { kind: 'http', signingSecret: SIGNING_SECRET } },
    { conversation, store, log: pino({ level: 'warn' }), linkedIds: () => undefined },
  );
  await platform.start();
  const route = platform.routes?.[PATH];
  if (route === undefined) throw new Error('Slack’s events have no route');
  return { address: await listening(route), idle: () => conversation.idle() };
}

async function listening(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`;
}
