import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { clientOptions, TIMEOUT } from '../../adapters/slack/connect/client-options.ts';
import { type Forms, formsOf, formsOfSentence } from '../../adapters/slack/send/forms.ts';
import { type Place, type Sender, senderTo } from '../../adapters/slack/send/sender.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { sample } from '../sample-glossary.ts';
import { ALICE, BOT_TOKEN, GENERAL } from '../simulators/slack/identities.ts';
import type { SlackSimulator } from '../simulators/slack/slack-simulator.ts';
import { type LogLine, newSlack } from './bot.ts';

const { labels } = pino().levels;
const PLACE = { channel: GENERAL };
const SENTENCE = formsOfSentence('Nothing to see here.');
const COMPARISON = formsOf({
  answer: answerQuestion({ kind: 'compare', terms: ['coffee', 'tea'] }, sample),
  buttons: {},
  lang: 'en',
});

let slack: SlackSimulator;
let log: LogLine[];
let sender: Sender;
let closing: AbortController;

const newSender = (apiUrl: string): Sender =>
  senderTo({
    client: new WebClient(BOT_TOKEN, clientOptions(apiUrl)),
    log: pino({ level: 'debug' }, { write: (line) => void log.push(JSON.parse(line)) }),
    signal: closing.signal,
  });

beforeEach(async () => {
  slack = await newSlack();
  log = [];
  closing = new AbortController();
  sender = newSender(slack.apiUrl);
});

const logged = () => log.map(({ level, error, outcome }) => ({ level: labels[level], error, outcome }));

/** Sends a message, and gives its `ts`. */
async function posted(forms: Forms, place: Place = PLACE): Promise<string> {
  const sending = await sender.post(place, forms);
  if (sending.outcome !== 'sent' || sending.id === undefined) throw new Error(`It was ${sending.outcome}`);
  return sending.id;
}

const typesOf = (blocks: unknown): string[] => (blocks as { type: string }[]).map(({ type }) => type);

describe('a message', () => {
  test('is sent without previews of its links, to the thread', async () => {
    const ts = await posted(COMPARISON, { ...PLACE, thread: '1.1' });
    expect(slack.posts()).toMatchObject([
      { ts, threadTs: '1.1', args: { unfurl_links: 'false', unfurl_media: 'false' } },
    ]);
    expect(log).toEqual([]);
  });

  test('waits where Slack wants fewer calls, without holding up another', async () => {
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 1 });
    const first = posted(SENTENCE);
    await slack.until(() => slack.calls[0]?.status === 429);
    const second = await posted(SENTENCE, { channel: 'C2' });
    expect(slack.posts()).toMatchObject([{ ts: second, channel: 'C2' }]);
    await first;
    expect(slack.posts()).toMatchObject([{ channel: 'C2' }, { ts: await first, channel: GENERAL }]);
    expect(log).toEqual([]);
  });

  test('waits no longer once the bot is closed', async () => {
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 20 });
    const post = sender.post(PLACE, SENTENCE);
    await slack.until(() => slack.calls[0]?.status === 429);
    closing.abort();
    expect(await post).toEqual({ outcome: 'refused' });
    expect(logged()).toEqual([{ level: 'warn', error: 'ratelimited', outcome: 'limited' }]);
  });

  test('is given up at once where Slack wants it later than is of use', async () => {
    slack.failNext('chat.postMessage', { status: 429, retryAfter: 600 });
    expect(await sender.post(PLACE, SENTENCE)).toEqual({ outcome: 'refused' });
    expect(logged()).toEqual([{ level: 'warn', error: 'ratelimited', outcome: 'limited' }]);
  });

  test('is tried again where no connection came about', async () => {
    const port = await freePort();
    const early = newSender(`http://127.0.0.1:${port}/api/`).post(PLACE, SENTENCE);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    await forward(port, Number(new URL(slack.apiUrl).port));
    expect(await early).toEqual({ outcome: 'sent', id: slack.posts()[0]?.ts });
    expect(log).toEqual([]);
  });

  test('is given up where Slack stays out of reach', async () => {
    const post = await newSender(`http://127.0.0.1:${await freePort()}/api/`).post(PLACE, SENTENCE);
    expect(post).toEqual({ outcome: 'refused' });
    expect(logged()).toEqual([{ level: 'warn', error: 'ECONNREFUSED', outcome: 'unsent' }]);
  });

  test.each([
    ['a broken connection, before it took effect', { drop: 'before' }, 0],
    ['a broken connection, after it took effect', { drop: 'after' }, 1],
    ['a failing server', { status: 503 }, 0],
  ] as const)('is sent no second time after %s', async (_, failure, posts) => {
    slack.failNext('chat.postMessage', failure);
    expect(await sender.post(PLACE, SENTENCE)).toEqual({ outcome: 'unknown' });
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(slack.posts()).toHaveLength(posts);
    expect(logged()).toMatchObject([{ level: 'warn', outcome: 'unknown' }]);
  });

  test('is sent no second time after a time-out', async () => {
    slack.failNext('chat.postMessage', { delay: new Promise(() => {}) });
    const timeout = new AbortController();
    const timing = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(timeout.signal);
    onTestFinished(() => timing.mockRestore());
    const sending = sender.post(PLACE, SENTENCE);
    await slack.until(() => slack.callsOf('chat.postMessage')[0]);
    timeout.abort(new DOMException('It took too long.', 'TimeoutError'));
    expect(await sending).toEqual({ outcome: 'unknown' });
    expect(timing).toHaveBeenCalledWith(TIMEOUT);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
    expect(logged()).toEqual([{ level: 'warn', error: 'TimeoutError', outcome: 'unknown' }]);
  });

  test.each(['invalid_blocks', 'invalid_attachments', 'msg_blocks_too_long'])(
    'that Slack refuses as %s is sent without its table, and then as text',
    async (error) => {
      slack.failNext('chat.postMessage', error);
      await sender.post(PLACE, COMPARISON);
      slack.failNext('chat.postMessage', error);
      slack.failNext('chat.postMessage', error);
      await sender.post(PLACE, COMPARISON);
      const blocks = slack.callsOf('chat.postMessage').map(({ args }) => typesOf(args.blocks));
      expect(blocks[0]).toContain('table');
      expect(blocks[1]).not.toContain('table');
      expect(blocks[1]).not.toEqual([]);
      expect(blocks.slice(2)).toEqual([blocks[0], blocks[1], []]);
      expect(slack.posts()).toHaveLength(2);
      expect(slack.posts()[1]?.text).toMatch(/Coffee.*Tea/s);
      expect(logged()).toEqual(Array(3).fill({ level: 'warn', error }));
    },
  );

  test.each([
    ['not_in_channel', 'warn'],
    ['channel_not_found', 'warn'],
    ['is_archived', 'warn'],
    ['restricted_action', 'warn'],
    ['token_revoked', 'error'],
    ['missing_scope', 'error'],
  ])('that Slack refuses as %s is given up, with one word to the log', async (error, level) => {
    slack.failNext('chat.postMessage', error);
    expect(await sender.post(PLACE, COMPARISON)).toEqual({ outcome: 'refused' });
    expect(slack.calls).toHaveLength(1);
    expect(logged()).toEqual([{ level, error, outcome: 'refused' }]);
    expect(JSON.stringify(log)).not.toContain('Coffee');
  });
});

describe('a change', () => {
  test.each([{ status: 500 }, { drop: 'before' }, { drop: 'after' }] as const)(
    'is made again after %j: twice is like once',
    async (failure) => {
      const ts = await posted(SENTENCE);
      slack.failNext('chat.update', failure);
      await sender.update(GENERAL, ts, COMPARISON);
      expect(slack.posts()[0]?.text).toMatch(/Coffee.*Tea/s);
      expect(slack.callsOf('chat.update')).toHaveLength(2);
      expect(log).toEqual([]);
    },
  );

  test('to text alone takes the blocks away', async () => {
    const ts = await posted(COMPARISON);
    slack.failNext('chat.update', 'invalid_blocks');
    slack.failNext('chat.update', 'invalid_blocks');
    await sender.update(GENERAL, ts, COMPARISON);
    expect(slack.posts()[0]?.blocks).toEqual([]);
  });

  test('of a message that is gone, or not the bot’s, is let be', async () => {
    await sender.update(GENERAL, '1.1', SENTENCE);
    const other = slack.say({ text: 'hello' });
    await sender.update(GENERAL, other.ts, SENTENCE);
    await sender.remove(GENERAL, '1.1');
    expect(logged()).toEqual([
      { level: 'info', error: 'message_not_found', outcome: 'refused' },
      { level: 'info', error: 'cant_update_message', outcome: 'refused' },
      { level: 'info', error: 'message_not_found', outcome: 'refused' },
    ]);
  });

  test('that takes a message away is made again, too', async () => {
    const ts = await posted(SENTENCE);
    slack.failNext('chat.delete', { status: 502 });
    await sender.remove(GENERAL, ts);
    expect(slack.posts()).toEqual([]);
  });
});

describe('an answer through a response_url', () => {
  const TO_ONE = { response_type: 'ephemeral', replace_original: false } as const;
  const newUrl = (): string => {
    const { payload } = slack.command({ command: '/define', text: 'coffee' });
    return String(payload.response_url);
  };

  test('is seen by one person alone, in the thread it belongs to', async () => {
    expect(await sender.respond(newUrl(), { ...PLACE, thread: '1.1' }, TO_ONE, SENTENCE)).toBeUndefined();
    expect(slack.posts()).toMatchObject([{ onlyFor: ALICE, threadTs: '1.1', args: { unfurl_links: false } }]);
  });

  test('waits where Slack wants fewer calls', async () => {
    slack.failNext('response_url', { status: 429, retryAfter: 1 });
    expect(await sender.respond(newUrl(), PLACE, TO_ONE, SENTENCE)).toBeUndefined();
    expect(slack.posts()).toHaveLength(1);
  });

  test.each([{ status: 500 }, { drop: 'after' }] as const)(
    'is sent no second time after %j',
    async (failure) => {
      slack.failNext('response_url', failure);
      expect(await sender.respond(newUrl(), PLACE, TO_ONE, SENTENCE)).toMatchObject({ kind: 'unknown' });
      expect(slack.callsOf('response_url')).toHaveLength(1);
    },
  );

  test('that takes the place of another is sent again', async () => {
    slack.failNext('response_url', { status: 500 });
    expect(await sender.respond(newUrl(), PLACE, { replace_original: true }, SENTENCE)).toBeUndefined();
    expect(slack.callsOf('response_url')).toHaveLength(2);
  });

  test('is sent in another form where Slack refuses the first', async () => {
    slack.failNext('response_url', 'invalid_blocks');
    expect(await sender.respond(newUrl(), PLACE, TO_ONE, COMPARISON)).toBeUndefined();
    expect(typesOf(slack.posts()[0]?.blocks)).not.toContain('table');
  });

  test('is given up where the address is spent', async () => {
    const url = newUrl();
    slack.expireResponseUrls();
    expect(await sender.respond(url, PLACE, TO_ONE, SENTENCE)).toMatchObject({ error: 'expired_url' });
    expect(slack.callsOf('response_url')).toHaveLength(1);
    expect(logged()).toEqual([{ level: 'info', error: 'expired_url', outcome: 'refused' }]);
    expect(JSON.stringify(log)).not.toContain(url);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function forward(port: number, target: number): Promise<Server> {
  const server = createServer((socket) => {
    const onward = connect(target, '127.0.0.1');
    socket.pipe(onward).pipe(socket);
    for (const end of [socket, onward]) end.on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return server;
}
