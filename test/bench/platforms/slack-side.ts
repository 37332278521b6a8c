import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { enveloped, mentionEvent } from '../../simulators/slack/event-payloads.ts';
import { BOT, BOT_USER, SIGNING_SECRET, TEAM } from '../../simulators/slack/identities.ts';
import type { Side } from './side.ts';

/**
 * Slack's side of the wire, without what the simulator of the tests checks and keeps: that would take longer than what is measured.
 * Events come over HTTP, signed; an event is over once it is acknowledged and its answer has come.
 */
export async function slackSide(connections: number): Promise<Side> {
  const waiting = new Map<string, () => void>();
  const server = createServer(async (incoming, response) => {
    const body = await textOf(incoming);
    const method = (incoming.url ?? '').replace(/^.*\//, '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answerTo(method, new URLSearchParams(body))));
    if (method !== 'chat.postMessage') return;
    const thread = new URLSearchParams(body).get('thread_ts') ?? '';
    waiting.get(thread)?.();
    waiting.delete(thread);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let count = 0;

  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    async ask(address, text, { channel, user }) {
      const ts = `${1_700_000_000 + ++count}.000100`;
      const said = {
        ts,
        text: `<@${BOT_USER}> ${text}`,
        user: `U${user}`,
        channel: `C${channel}`,
        blocks: [],
      };
      const event = mentionEvent({ ...said, channelType: 'channel' });
      const answered = new Promise<void>((resolve) => waiting.set(ts, resolve));
      await Promise.all([post(agent, address, JSON.stringify(enveloped(event, false))), answered]);
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

let posted = 0;

function answerTo(method: string, args: URLSearchParams): object {
  switch (method) {
    case 'auth.test':
      return { ok: true, team_id: TEAM, team: 'bench', user_id: BOT_USER, bot_id: BOT, user: 'bot' };
    case 'users.info':
      return { ok: true, user: { id: args.get('user'), is_admin: false, locale: 'en-US' } };
    case 'conversations.info':
      return { ok: true, channel: { id: args.get('channel'), is_ext_shared: false } };
    case 'chat.postMessage':
      posted += 1;
      return { ok: true, channel: args.get('channel'), ts: `${1_800_000_000 + posted}.000100`, message: {} };
    default:
      return { ok: true };
  }
}

function post(agent: Agent, address: string, body: string): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const seal = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const sending = request(address, {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${seal}`,
      },
    });
    sending.on('error', reject);
    sending.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`an event was answered ${response.statusCode}`));
      response.on('error', reject).on('end', resolve).resume();
    });
    sending.end(body);
  });
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
