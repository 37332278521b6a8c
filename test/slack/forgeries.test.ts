import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Posted } from '../simulators/slack/channels.ts';
import { SIGNING_SECRET } from '../simulators/slack/identities.ts';
import { type Node, nodesIn } from '../simulators/slack/nodes.ts';
import { from } from '../simulators/slack/places.ts';
import { pressPayload, submitPayload } from '../simulators/slack/request-payloads.ts';
import { postSigned } from '../simulators/slack/signed-http.ts';
import { type Bot, startedBot } from './bot.ts';
import { Installer } from './installer.ts';

const ONE = { team: 'T0ONE' };
const TWO = { team: 'T0TWO' };

/** Two workspaces that let the bot in. */
async function twoWorkspaces(): Promise<Bot> {
  const bot = await startedBot('http', { many: true });
  bot.slack.places.put(ONE, 'D0ONE', 'C0ONE', 'U0ONE');
  bot.slack.places.put(TWO, 'D0TWO', 'C0TWO', 'U0TWO');
  await new Installer(bot).install(ONE);
  await new Installer(bot).install(TWO);
  return bot;
}

/** What somebody asked in the first workspace, answered there. */
async function answered({ slack, quiet }: Bot): Promise<{ readonly answer: Posted; readonly button: Node }> {
  slack.command({ command: '/define', text: 'coffee', channel: 'C0ONE', user: 'U0ONE' });
  await quiet();
  const [answer] = slack.posts('C0ONE');
  if (answer === undefined) throw new Error('nothing was answered');
  const nodes = answer.blocks.flatMap((block) => [...nodesIn(block, '')].map(({ node }) => node));
  const button = nodes.find(({ type, value }) => type === 'button' && typeof value === 'string');
  if (button === undefined) throw new Error('there is no button');
  return { answer, button };
}

describe('a bot in one workspace', () => {
  test('hears nothing of another, be its app installed there as well', async () => {
    const { slack, quiet, log } = await startedBot('http');
    slack.places.put(TWO, 'D0TWO', 'C0TWO', 'U0TWO');
    slack.command({ command: '/define', text: 'coffee', channel: 'C0TWO', user: 'U0TWO' });
    slack.say({ text: 'what is coffee?', channel: 'D0TWO', user: 'U0TWO' });
    await quiet();
    expect(slack.posts()).toEqual([]);
    expect(slack.calls).toEqual(slack.callsOf('auth.test'));
    expect(log.filter(({ level }) => level > 30)).toEqual([]);
  });
});

describe('a press', () => {
  test.each([
    ['with a token of the bot’s from another workspace', (button: Node) => button],
    ['with a token that was made up', (button: Node) => ({ ...button, value: `${'A'.repeat(90)}` })],
    ['with nothing for a token', (button: Node) => ({ ...button, value: undefined })],
    ['of no button at all', () => ({ type: 'datepicker', action_id: 'differentia:x' }) as Node],
  ])('%s does nothing, and is taken', async (_, forge) => {
    const bot = await twoWorkspaces();
    const { slack, url, quiet, log } = bot;
    const { answer, button } = await answered(bot);
    const message = { ...answer, channel: 'C0TWO' };
    const means = { response_url: new URL('/actions/none', slack.apiUrl).href, trigger_id: 'forged' };
    const payload = pressPayload(message, forge(button), 'U0TWO', '1.1', means);
    expect(await postSigned(url, 'interactive', from(TWO, payload))).toMatchObject({
      status: expect.any(Number),
    });
    await quiet();
    expect(slack.posts('C0TWO')).toEqual([]);
    expect(slack.posts('C0ONE')).toEqual([answer]);
    expect(slack.callsOf('views.open')).toEqual([]);
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('a form', () => {
  test.each([
    ['is not its own', '{"token":"made up","channel":"C0TWO"}'],
    ['is no JSON', '{'],
    ['is nothing', ''],
    ['is something else', '[1,2]'],
    ['would be a prototype', '{"__proto__":{"token":"x"},"constructor":1}'],
  ])('whose metadata %s changes nothing, and harms nobody', async (_, private_metadata) => {
    const bot = await twoWorkspaces();
    const { slack, url, quiet, log, store } = bot;
    slack.admins.add('U0TWO');
    slack.command({ command: '/glossary', text: 'add', channel: 'C0TWO', user: 'U0TWO' });
    await quiet();
    const opened = slack.modals.at(-1);
    if (opened === undefined) throw new Error('no form was shown');
    const forged = { ...opened, view: { ...opened.view, private_metadata } } as typeof opened;
    const state = { values: { name: { value: { type: 'plain_text_input', value: 'Matcha' } } } };
    const payload = submitPayload(forged, state, 'forged');
    expect(await postSigned(url, 'interactive', from(TWO, payload))).toMatchObject({ status: 200 });
    await quiet();
    const glossary = await store.glossaries.of('slack:T0TWO', Date.now());
    for await (const revision of store.revisions.since(glossary, 0)) expect(revision).toBeUndefined();
    expect(log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('a signed body', () => {
  test.each([
    ['that is no JSON', 'application/json', '{"type":'],
    ['that is null', 'application/json', 'null'],
    ['whose payload is null', 'application/x-www-form-urlencoded', 'payload=null'],
    ['whose payload is no JSON', 'application/x-www-form-urlencoded', 'payload=%7B'],
    ['whose payload is empty', 'application/x-www-form-urlencoded', 'payload='],
    ['of another kind', 'multipart/form-data; boundary=x', '--x--'],
  ])('%s ends nothing but itself', async (_, type, body) => {
    const bot = await startedBot('http');
    const timestamp = String(Math.floor(Date.now() / 1000));
    const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
    const headers = {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
    };
    const { status } = await fetch(bot.url, { method: 'POST', headers, body });
    expect([200, 400, 404, 500]).toContain(status);
    bot.slack.say({ text: '@differentia what is coffee?' });
    await bot.slack.until(() => bot.slack.posts()[0]);
  });

  test('of five megabytes is refused unread', async () => {
    const bot = await startedBot('http');
    const refused = await fetch(bot.url, { method: 'POST', body: 'x'.repeat(5_000_000) }).then(
      ({ status }) => status,
      // The connection is closed before all of it is sent.
      () => 413,
    );
    expect(refused).toBe(413);
    bot.slack.say({ text: '@differentia what is coffee?' });
    await bot.slack.until(() => bot.slack.posts()[0]);
  });
});
