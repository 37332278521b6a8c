import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { enveloped } from '../simulators/slack/event-payloads.ts';
import { ALICE, BOT_USER, DIRECT, SIGNING_SECRET } from '../simulators/slack/identities.ts';
import { postSigned, type SignedOptions } from '../simulators/slack/signed-http.ts';
import { newBot, startedBot } from './bot.ts';

const MINUTE = 60;

let written = 0;
const asked = (text = 'what is coffee?') => {
  written += 1;
  const ts = `${Math.floor(Date.now() / 1000)}.${String(written).padStart(6, '0')}`;
  const event = { type: 'message', user: ALICE, text, ts, event_ts: ts, channel: DIRECT, channel_type: 'im' };
  return enveloped(event, false);
};

test('a signed request is answered 200, and worked on', async () => {
  const { slack, url } = await startedBot('http');
  expect(await postSigned(url, 'events_api', asked())).toEqual({ status: 200, body: '' });
  await slack.until(() => slack.posts()[0]);
});

test.each<[string, SignedOptions]>([
  ['with another secret', { secret: 'another' }],
  ['six minutes ago', { age: 6 * MINUTE }],
  ['six minutes in the future', { age: -6 * MINUTE }],
])('a request that was signed %s is refused', async (_, options) => {
  const { slack, url, quiet } = await startedBot('http');
  expect(await postSigned(url, 'events_api', asked(), options)).toMatchObject({ status: 401 });
  await quiet();
  expect(slack.posts()).toEqual([]);
});

test('a request without a signature is refused', async () => {
  const { url } = await startedBot('http');
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(asked()) });
  expect(response.status).toBe(401);
});

test('a request is refused the second time, and for as long as its signature would hold', async () => {
  const { slack, url, quiet } = await startedBot('http');
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const payload = asked();
    expect(await postSigned(url, 'events_api', payload)).toMatchObject({ status: 200 });
    expect(await postSigned(url, 'events_api', payload)).toMatchObject({ status: 401 });
    vi.setSystemTime(Date.now() + 4 * MINUTE * 1000);
    expect(await postSigned(url, 'events_api', payload, { age: 4 * MINUTE })).toMatchObject({ status: 401 });
    // The same event that Slack delivers anew is signed anew.
    expect(await postSigned(url, 'events_api', payload)).toMatchObject({ status: 200 });
  } finally {
    vi.useRealTimers();
  }
  await slack.until(() => slack.posts()[0]);
  await quiet();
  expect(slack.posts()).toHaveLength(1);
});

test('words after a signature make it no other one', async () => {
  const { url } = await startedBot('http');
  vi.useFakeTimers({ toFake: ['Date'] });
  try {
    const body = JSON.stringify(asked());
    expect(await postBody(url, body)).toBe(200);
    expect(await postBody(url, body, '=x')).toBe(401);
  } finally {
    vi.useRealTimers();
  }
});

test('a request that came while the bot was paused or starting may come again', async () => {
  const { slack, url, platform } = await newBot('http');
  const payload = asked();
  expect(await postSigned(url, 'events_api', payload)).toMatchObject({ status: 503 });
  await platform.start();
  expect(await postSigned(url, 'events_api', payload)).toMatchObject({ status: 200 });
  await slack.until(() => slack.posts()[0]);
  await platform.pause();
  expect(await postSigned(url, 'events_api', asked())).toMatchObject({ status: 503 });
});

test('Slack’s question whether the address is the bot’s is answered', async () => {
  const { url } = await startedBot('http');
  const challenge = { type: 'url_verification', challenge: 'c' };
  expect(await postSigned(url, 'events_api', challenge)).toEqual({
    status: 200,
    body: JSON.stringify({ challenge: 'c' }),
  });
});

test('what is no request of Slack’s is refused', async () => {
  const { url, log } = await startedBot('http');
  expect((await fetch(url)).status).toBe(405);
  expect(await postSigned(url, 'events_api', asked('x'.repeat(1_000_001)))).toMatchObject({ status: 413 });
  expect(await postBody(url, '{')).toBe(400);
  expect(log.filter(({ level }) => level > 40)).toEqual([]);
});

test('a request that breaks off harms nobody', async () => {
  const { slack, url } = await startedBot('http');
  await new Promise<void>((resolve) => {
    const broken = request(url, { method: 'POST', headers: { 'content-length': 100 } });
    broken.on('error', () => resolve());
    broken.write('{', () => broken.destroy(new Error('broken off')));
  });
  expect(await postSigned(url, 'events_api', asked(`<@${BOT_USER}> what is tea?`))).toMatchObject({
    status: 200,
  });
  await slack.until(() => slack.posts()[0]);
});

/** Signs and posts a body as it is. @param more follows the signature. */
async function postBody(url: string, body: string, more = ''): Promise<number> {
  const timestamp = Math.floor(Date.now() / 1000);
  const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const headers = {
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': `v0=${hash}${more}`,
  };
  return (await fetch(url, { method: 'POST', headers, body })).status;
}
