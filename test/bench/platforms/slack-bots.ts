import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { pino } from 'pino';
import { render, type SlackMessage } from '../../../adapters/slack/render/render.ts';
import { connectSlack } from '../../../adapters/slack/slack.ts';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { english } from '../../../src/messages/messages.ts';
import { BOT_TOKEN, SIGNING_SECRET } from '../../simulators/slack/identities.ts';
import { conversationIn, shippedPacks } from './conversation-in.ts';

/** A bot that runs. */
export interface RunningBot {
  /** Where events go over HTTP; empty where the bot fetches them itself. */
  readonly address: string;
  /** Resolves once nothing is under way. */
  idle(): Promise<void>;
}

const PATH = '/slack/events';

/** The least that Bolt does: it answers each event with the same. @param isRich one of our answers, in place of a line of text. */
export async function bareSlackBot(apiUrl: string, isRich: boolean): Promise<RunningBot> {
  const message = isRich ? await ourMessage() : { text: 'A fixed text.' };
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
    await client.chat.postMessage({ channel: event.channel, thread_ts: event.ts, ...message });
  });
  return { address: await listening(receiver.requestListener), idle: async () => {} };
}

/** An answer of medium length as Slack gets it, but for its buttons. */
async function ourMessage(): Promise<SlackMessage> {
  const { resources } = await shippedPacks();
  const answer = answerQuestion({ kind: 'compare', terms: ['TCP', 'UDP'] }, resources);
  return render({ answer, buttons: {} }, english);
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
