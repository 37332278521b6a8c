import { LogLevel, WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALICE, BOT_TOKEN, BOT_USER, DIRECT, GENERAL, TEAM } from './identities.ts';
import { type Heard, startHttpApp, startSocketApp } from './sample-app.ts';
import { postSigned } from './signed-http.ts';
import { SlackSimulator } from './slack-simulator.ts';

let simulator: SlackSimulator;
let heard: Heard[];
let client: WebClient;
const stops: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  simulator = await SlackSimulator.start();
  heard = [];
  client = new WebClient(BOT_TOKEN, {
    slackApiUrl: simulator.apiUrl,
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 1, minTimeout: 1 },
  });
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await simulator.close();
});

async function connect() {
  stops.push(await startSocketApp(simulator, heard));
}

async function listen() {
  const { url, stop } = await startHttpApp(simulator, heard);
  stops.push(stop);
  simulator.deliverTo(url);
  return url;
}

const kinds = () => heard.map(({ kind, payload }) => (payload.subtype ? `${kind} ${payload.subtype}` : kind));
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
const table = {
  type: 'table' as const,
  rows: [[{ type: 'raw_text' as const, text: 'x' }]],
};

describe.each([
  ['Socket Mode', connect],
  ['signed requests', listen],
])('over %s', (_, start) => {
  beforeEach(async () => {
    await start();
  });

  it('delivers a mention as two events of one ts, and takes the answer into the thread', async () => {
    const question = simulator.say({ text: '@differentia what is R&D <now>?' });
    const answer = await simulator.until(() => simulator.posts()[0]);
    await simulator.settled();
    expect(kinds().sort()).toEqual(['app_mention', 'message']);
    expect(new Set(heard.map(({ body }) => body.event_id)).size).toBe(2);
    for (const { payload, body } of heard) {
      expect(payload).toMatchObject({ ts: question.ts, channel: GENERAL, user: ALICE });
      expect(payload.text).toBe(`<@${BOT_USER}> what is R&amp;D &lt;now&gt;?`);
      expect(body).toMatchObject({ team_id: TEAM, is_ext_shared_channel: false, type: 'event_callback' });
    }
    expect(answer).toMatchObject({ text: 'Yes?', threadTs: question.ts, channel: GENERAL });
  });

  it('delivers a mention in a direct message as a message only', async () => {
    simulator.say({ text: '@differentia hello', channel: DIRECT });
    await simulator.until(() => heard.length === 1);
    await simulator.settled();
    expect(heard).toMatchObject([{ kind: 'message', payload: { channel_type: 'im' } }]);
  });

  it('delivers edits, previews of links, deletions, joins and what other apps say', async () => {
    const message = simulator.say({ text: 'one', outside: true });
    simulator.edit(message, 'two');
    simulator.unfurl(message);
    simulator.delete(message);
    simulator.join();
    simulator.say({ text: 'beep', as: 'legacy app' });
    simulator.say({ text: 'boop', as: 'app' });
    simulator.say({ text: 'an echo', as: 'the bot' });
    await simulator.until(() => heard.length === 7);
    await simulator.settled();
    expect(kinds().sort()).toEqual([
      'message',
      'message',
      'message bot_message',
      'message channel_join',
      'message message_changed',
      'message message_changed',
      'message message_deleted',
    ]);
    const changes = heard
      .filter(({ payload }) => payload.subtype === 'message_changed')
      .map(({ payload }) => payload);
    const edit = changes.find(({ previous_message }) => previous_message.text === 'one');
    expect(edit).toMatchObject({
      message: { text: 'two', ts: message.ts, edited: { user: ALICE } },
      hidden: true,
    });
    const preview = changes.find(({ message }) => message.attachments);
    expect(preview).toMatchObject({ message: { text: 'two' }, previous_message: { text: 'two' } });
    expect(heard.find(({ payload }) => payload.text === 'one')?.body.is_ext_shared_channel).toBe(true);
    expect(simulator.find(message)).toBeUndefined();
  });

  it('shows the answer to a command to who gave it, and what a press puts in its place', async () => {
    simulator.command({ command: '/echo', text: 'hello' });
    const answer = await simulator.until(() => simulator.posts()[0]);
    expect(answer).toMatchObject({ text: 'hello', onlyFor: ALICE });
    simulator.press(answer, 'v1');
    await simulator.until(() => simulator.find(answer)?.text === 'Replaced');
    await simulator.settled();
    expect(heard.map(({ kind }) => kind)).toEqual(['command', 'press']);
    expect(heard[1]?.payload).toMatchObject({ value: 'v1', action_id: 'press', type: 'button' });
    expect(heard[1]?.body).toMatchObject({
      container: { is_ephemeral: true, message_ts: answer.ts },
      user: { id: ALICE },
    });
    expect(heard[1]?.body.message).toBeUndefined();
    expect(simulator.deliveries.map(({ acked }) => acked)).toEqual([true, true]);
  });

  it('shows what a command is acknowledged with', async () => {
    simulator.command({ command: '/ack', text: 'at once' });
    expect(await simulator.until(() => simulator.posts()[0])).toMatchObject({
      text: 'at once',
      onlyFor: ALICE,
    });
  });

  it('hands over the message of a press where everybody sees it', async () => {
    const blocks = [
      {
        type: 'actions' as const,
        elements: [
          { type: 'button' as const, text: { type: 'plain_text' as const, text: 'Go' }, action_id: 'press' },
        ],
      },
    ];
    const { ts = '' } = await client.chat.postMessage({ channel: GENERAL, text: 'Press me', blocks });
    simulator.press({ channel: GENERAL, ts }, 'Go');
    await simulator.until(() => simulator.posts()[0]?.text === 'Replaced');
    expect(heard.at(-1)?.body).toMatchObject({
      message: { ts, text: 'Press me' },
      container: { is_ephemeral: false },
    });
    expect(() => simulator.press({ channel: GENERAL, ts }, 'Go')).toThrow('no button "Go"');
  });

  it('delivers again what was delivered, and says so', async () => {
    simulator.say({ text: 'again' });
    await simulator.settled();
    const [first] = simulator.deliveries;
    if (first) simulator.redeliver(first);
    await simulator.until(() => heard.length === 2);
    expect(heard[1]?.body.event_id).toBe(heard[0]?.body.event_id);
    expect(heard.map(({ retry }) => Number(retry ?? 0))).toEqual([0, 1]);
  });
});

describe('over Socket Mode', () => {
  beforeEach(connect);

  it('lets the app connect anew when it is told to, or cut off, and delivers then what was said meanwhile', async () => {
    for (const leave of [() => simulator.refresh(), () => simulator.drop()]) {
      leave();
      await simulator.until(() => simulator.connections === 0);
      simulator.say({ text: 'meanwhile' });
      await simulator.until(() => simulator.connections === 1);
      await simulator.settled();
    }
    await simulator.until(() => heard.length === 2);
    expect(simulator.callsOf('apps.connections.open')).toHaveLength(3);
  });
});

describe('over signed requests', () => {
  it('is refused with a signature that is wrong or a timestamp that is stale, and verifies the URL', async () => {
    const url = await listen();
    const challenge = { type: 'url_verification', challenge: 'c', token: 't' };
    expect(await postSigned(url, 'events_api', challenge)).toMatchObject({
      status: 200,
      body: '{"challenge":"c"}',
    });
    expect(await postSigned(url, 'events_api', challenge, { secret: 'wrong' })).toMatchObject({
      status: 401,
    });
    expect(await postSigned(url, 'events_api', challenge, { age: 600 })).toMatchObject({ status: 401 });
    // Bolt takes what comes from the future.
    expect(await postSigned(url, 'events_api', challenge, { age: -600 })).toMatchObject({ status: 200 });
  });
});

describe('the Web API', () => {
  it('knows the bot by its token, and nobody else', async () => {
    expect(await client.auth.test()).toMatchObject({ ok: true, user_id: BOT_USER, team_id: TEAM });
    await expect(client.auth.test({ token: 'xoxb-wrong' })).rejects.toThrow('invalid_auth');
    await expect(client.apiCall('chat.sing')).rejects.toThrow('unknown_method');
  });

  it('posts, updates and deletes what the bot says', async () => {
    const { ts = '' } = await client.chat.postMessage({
      channel: GENERAL,
      text: 'a',
      blocks: [section('a')],
    });
    await client.chat.update({ channel: GENERAL, ts, text: 'b', blocks: [table] });
    expect(simulator.posts(GENERAL)).toMatchObject([{ ts, text: 'b', blocks: [{ type: 'table' }] }]);
    await client.chat.delete({ channel: GENERAL, ts });
    expect(simulator.posts(GENERAL)).toEqual([]);
    await expect(client.chat.delete({ channel: GENERAL, ts })).rejects.toThrow('message_not_found');
    const { ts: others } = simulator.say({ text: 'mine' });
    await expect(client.chat.delete({ channel: GENERAL, ts: others })).rejects.toThrow('cant_delete_message');
  });

  it('refuses what Slack refuses, and says why', async () => {
    const refused = client.chat.postMessage({ channel: GENERAL, text: 'a', blocks: [section('')] });
    await expect(refused).rejects.toMatchObject({
      data: {
        error: 'invalid_blocks',
        response_metadata: { messages: [expect.stringContaining('blocks[0].text')] },
      },
    });
    const mute = client.apiCall('chat.postMessage', { channel: GENERAL, blocks: [section('x')] });
    await expect(mute).rejects.toThrow('no_text');
    expect(simulator.posts()).toEqual([]);
  });

  it('has ephemeral messages that only a response_url can reach', async () => {
    const said = { channel: GENERAL, user: ALICE, text: 'psst' };
    const { message_ts: ts = '' } = await client.chat.postEphemeral(said);
    expect(simulator.posts()).toMatchObject([{ onlyFor: ALICE, ts }]);
    await expect(client.chat.update({ channel: GENERAL, ts, text: 'x' })).rejects.toThrow(
      'message_not_found',
    );
  });

  it('fails as it is told to, once', async () => {
    const post = () => client.chat.postMessage({ channel: GENERAL, text: 'a' });
    simulator.failNext('chat.postMessage', 'invalid_blocks');
    await expect(post()).rejects.toThrow('invalid_blocks');
    simulator.failNext('chat.postMessage', { status: 503 });
    await post();
    simulator.failNext('chat.postMessage', { status: 429, retryAfter: 0 });
    await post();
    simulator.failNext('chat.postMessage', { drop: 'before' });
    await post();
    expect(simulator.posts()).toHaveLength(3);
    // The message is there, the client doesn't know, and sends it once more.
    simulator.failNext('chat.postMessage', { drop: 'after' });
    await post();
    expect(simulator.posts()).toHaveLength(5);
  });

  it('answers only after a delay', async () => {
    let release = () => {};
    simulator.failNext('auth.test', { delay: new Promise<void>((resolve) => (release = resolve)) });
    const answer = client.auth.test();
    await simulator.until(() => simulator.callsOf('auth.test').some(({ open }) => open));
    release();
    expect(await answer).toMatchObject({ ok: true });
    await simulator.settled();
  });
});

describe('a response_url', () => {
  const use = (url: string, args: object) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(args),
    });

  it('is good for five uses', async () => {
    const url = String(simulator.command({ command: '/x', text: '' }).payload.response_url);
    for (const text of ['1', '2', '3', '4']) await use(url, { text });
    expect((await use(url, { text: '5', response_type: 'in_channel' })).status).toBe(200);
    expect((await use(url, { text: '6' })).status).toBe(404);
    expect(simulator.posts().map(({ onlyFor }) => onlyFor)).toEqual([ALICE, ALICE, ALICE, ALICE, undefined]);
  });

  it('is good for half an hour', async () => {
    const url = String(simulator.command({ command: '/x', text: '' }).payload.response_url);
    simulator.expireResponseUrls();
    expect((await use(url, { text: 'late' })).status).toBe(404);
    expect(simulator.posts()).toEqual([]);
  });

  it('refuses what Slack refuses, with the status of a success', async () => {
    const url = String(simulator.command({ command: '/x', text: '' }).payload.response_url);
    const response = await use(url, { text: 'x', blocks: [table, table] });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ok: false, error: 'invalid_attachments' });
  });
});

describe('what stands in a channel', () => {
  it('keeps a tombstone of a deleted message for as long as it has replies', async () => {
    const question = simulator.say({ text: 'why?' });
    const { ts = '' } = await client.chat.postMessage({
      channel: GENERAL,
      text: 'so',
      thread_ts: question.ts,
    });
    simulator.delete(question);
    expect(simulator.find(question)).toMatchObject({ subtype: 'tombstone', user: 'USLACKBOT' });
    await client.chat.delete({ channel: GENERAL, ts });
    expect(simulator.messages()).toEqual([]);
    const events = simulator.deliveries.map(({ payload }) => (payload.event as { subtype?: string }).subtype);
    expect(events).toEqual([undefined, undefined, 'message_changed', 'message_deleted', 'message_deleted']);
  });

  it('holds links where a text looks like one', () => {
    expect(simulator.say({ text: 'ASP.NET vs https://a.example/x?y&z' }).text).toBe(
      '<http://ASP.NET|ASP.NET> vs <https://a.example/x?y&amp;z>',
    );
  });

  it('is told to who waits in vain', async () => {
    const hasty = await SlackSimulator.start(1);
    hasty.say({ text: 'a clue' });
    await expect(hasty.until(() => false)).rejects.toThrow('a clue');
    await hasty.close();
  });
});
