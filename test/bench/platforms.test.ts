import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { expect, it, onTestFinished } from 'vitest';
import { BOT_TOKEN } from '../simulators/slack/identities.ts';
import type { BotProcess } from './platforms/bot-process.ts';
import { drive } from './platforms/drive.ts';
import { slackSide } from './platforms/slack-side.ts';

/** A bot in this process, which answers after a while; each time it is asked what it used, it says that it worked 8 ms more. */
async function slowBot(apiUrl: string, milliseconds: number): Promise<BotProcess> {
  const client = new WebClient(BOT_TOKEN, { slackApiUrl: apiUrl });
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    response.end();
    const { channel, ts } = JSON.parse(body).event;
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await client.chat.postMessage({ channel, thread_ts: ts, text: 'A fixed text.' });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  let processor = 0;
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async usage() {
      processor += 8_000;
      return { processor, heap: 0, whole: 0 };
    },
    stop: async () => {},
  };
}

it('an event is over when its answer has come, and what the processor worked is shared among all', async () => {
  const side = await slackSide(2);
  onTestFinished(() => side.close());
  const bot = await slowBot(side.apiUrl, 20);
  const borne = await drive({
    bot,
    ask: (text, whence) => side.ask(bot.address, text, whence),
    events: 4,
    connections: 2,
  });
  expect(borne.p50).toBeGreaterThanOrEqual(19);
  expect(borne.p99).toBeGreaterThanOrEqual(borne.p50);
  expect(borne.processor).toBe(2);
});

it('no more is asked within a second than is said', async () => {
  const begun: number[] = [];
  const bot = { address: '', usage: async () => ({ processor: 0, heap: 0, whole: 0 }), stop: async () => {} };
  const ask = async () => void begun.push(performance.now());
  await drive({ bot, ask, events: 4, connections: 4, perSecond: 50 });
  expect((begun.at(-1) ?? 0) - (begun[0] ?? 0)).toBeGreaterThanOrEqual(50);
});
