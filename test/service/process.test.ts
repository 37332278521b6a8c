import { execFile } from 'node:child_process';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { buttonOf } from '../discord/connected-bot.ts';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../simulators/slack/identities.ts';
import { newSlack } from '../slack/bot.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RunningService } from './running-service.ts';
import { slackEnv } from './slack-env.ts';

const discordEnv = (discord: DiscordSimulator) => ({
  DISCORD_TOKEN: discord.settings.token,
  DISCORD_API_URL: discord.rest.api,
});

async function newDiscord(): Promise<DiscordSimulator> {
  const discord = await DiscordSimulator.start();
  onTestFinished(() => discord.close());
  return discord;
}

describe('differentia start', () => {
  it('serves both platforms, tells how it is, and ends with exit code 0 when told to', async () => {
    const [slack, discord] = [await newSlack(), await newDiscord()];
    const ada = discord.addPerson('Ada');
    const channel = discord.addChannel(discord.addGuild('Engines', ada), 'general');
    const service = new RunningService({
      ...slackEnv(slack),
      ...discordEnv(discord),
      DATA_DIR: await temporaryFolder(),
    });
    await service.ready();
    expect(await (await fetch(await service.url('/healthz'))).json()).toMatchObject({ ok: true });
    expect(await (await fetch(await service.url('/readyz'))).json()).toMatchObject({
      ok: true,
      store: true,
      slack: true,
      discord: true,
    });
    expect((await fetch(await service.url('/nothing'))).status).toBe(404);

    slack.say({ text: '@differentia TCP vs UDP' });
    discord.say({ channel, author: ada, content: `<@${discord.bot.id}> TCP vs UDP` });
    await slack.until(() => slack.posts().length === 1);
    const answer = await discord.until(() => discord.sentIn(channel)[0]);
    discord.press(answer, buttonOf(answer, english.say('button.picture')), ada);
    await discord.until(() => answer.attachments.length > 0);

    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
    for (const secret of [BOT_TOKEN, APP_TOKEN, discord.settings.token, 'TCP'])
      expect(service.output).not.toContain(secret);
  });

  it('finishes what is under way, and answers each question once, when it is told to stop under load', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder() };
    const service = new RunningService(env);
    await service.ready();
    for (let count = 0; count < 5; count += 1) slack.failNext('chat.postMessage', { delay: 300 });
    const questions = Array.from({ length: 30 }, () => slack.say({ text: '@differentia what is TCP?' }));
    await slack.until(() => slack.callsOf('chat.postMessage').length >= 3);
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
    expect(service.log.some(({ level }) => level === 'error')).toBe(false);
    // Every post that was begun was finished, and none stands twice.
    expect(slack.callsOf('chat.postMessage').every(({ answer }) => answer?.ok)).toBe(true);
    const answered = slack.posts().map(({ threadTs }) => threadTs);
    expect(new Set(answered).size).toBe(answered.length);
    expect(questions.map(({ ts }) => ts)).toEqual(expect.arrayContaining(answered));
  });

  it('remembers what it sent over kill -9', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder() };
    const first = new RunningService(env);
    await first.ready();
    const question = slack.say({ text: '@differentia what is TCP?' });
    await slack.until(() => slack.posts().length === 1);
    const deliveries = slack.deliveries.filter(({ type }) => type === 'events_api');
    await slack.settled();
    slack.say({ text: '@differentia mute' });
    await slack.until(() => slack.posts().length === 2);
    first.kill('SIGKILL');
    await first.ended();

    const second = new RunningService(env);
    await second.ready();
    for (const delivery of deliveries) slack.redeliver(delivery);
    slack.say({ text: 'what is the difference between TCP and UDP?' });
    slack.edit(question, '@differentia what is UDP?');
    await slack.until(() => slack.posts().some(({ text }) => text.startsWith('UDP')));
    expect(slack.posts()).toHaveLength(2);
    second.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
  });

  it('answers once over a kill -9 that comes while it answers', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder() };
    const first = new RunningService(env);
    await first.ready();
    let arrive = () => {};
    slack.failNext('chat.postMessage', { delay: new Promise<void>((resolve) => (arrive = resolve)) });
    slack.say({ text: '@differentia what is TCP?' });
    await slack.until(() => slack.callsOf('chat.postMessage').length === 1);
    first.kill('SIGKILL');
    await first.ended();
    arrive();

    const second = new RunningService(env);
    await second.ready();
    for (const delivery of slack.deliveries.filter(({ type }) => type === 'events_api'))
      slack.redeliver(delivery);
    slack.say({ text: '@differentia what is UDP?' });
    await slack.until(() => slack.posts().some(({ text }) => text.startsWith('UDP')));
    expect(slack.posts().filter(({ text }) => text.startsWith('TCP')).length).toBeLessThanOrEqual(1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
    second.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
  });

  it('goes on where Slack sends what its library can’t read', async () => {
    const slack = await newSlack();
    const service = new RunningService({ ...slackEnv(slack), DATA_DIR: await temporaryFolder() });
    await service.ready();
    slack.deliverAmiss();
    slack.say({ text: '@differentia what is UDP?' });
    await slack.until(() => slack.posts().length === 1);
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
  });

  it('is called by Slack over HTTP on its port', async () => {
    const slack = await newSlack();
    const service = new RunningService({
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      DATA_DIR: await temporaryFolder(),
    });
    slack.deliverTo(await service.url('/slack/events'));
    await service.ready();
    slack.command({ command: '/difference', text: 'TCP, UDP' });
    await slack.until(() => slack.posts().length === 1);
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
  });

  it('stops at once while a platform can’t be reached, and says so until then', async () => {
    const service = new RunningService({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'http://127.0.0.1:9/api',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      DATA_DIR: await temporaryFolder(),
    });
    await service.logged('Slack can’t be reached');
    await service.logged('Discord can’t be reached');
    expect((await fetch(await service.url('/healthz'))).status).toBe(200);
    expect((await fetch(await service.url('/readyz'))).status).toBe(503);
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
  });

  it.each([
    ['a token that Slack doesn’t know', 'SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: 'xoxb-wrong' }],
    ['an app token that Slack doesn’t know', 'SLACK_APP_TOKEN', { SLACK_APP_TOKEN: 'xapp-wrong' }],
  ])('ends with one sentence on %s', async (_, name, wrong) => {
    const slack = await newSlack();
    const service = new RunningService({ ...slackEnv(slack), DATA_DIR: await temporaryFolder(), ...wrong });
    expect(await service.ended()).not.toBe(0);
    expect(service.output).toMatch(new RegExp(`^[^{\n]*${name}[^\n]*\\.$`, 'm'));
  });

  it('ends with one sentence on a token that Discord doesn’t know', async () => {
    const discord = await newDiscord();
    const env = { ...discordEnv(discord), DISCORD_TOKEN: 'a.b.c', DATA_DIR: await temporaryFolder() };
    const service = new RunningService(env);
    expect(await service.ended()).not.toBe(0);
    expect(service.output).toMatch(/^[^{\n]*DISCORD_TOKEN[^\n]*\.$/m);
  });

  it('ends with one sentence on a port that is taken', async () => {
    const taken = createServer().listen(0);
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo;
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder(), PORT: String(port) };
    const service = new RunningService(env);
    expect(await service.ended()).toBe(1);
    expect(service.output).toContain(`PORT ${port} can’t be served`);
  });

  it('ends with one sentence on a folder that can’t hold its data', async () => {
    const slack = await newSlack();
    const service = new RunningService({ ...slackEnv(slack), DATA_DIR: '/dev/null' });
    expect(await service.ended()).toBe(1);
    expect(service.output).toMatch(/^The database “[^\n]+\. Set DATA_DIR to [^\n]+\.\n$/);
  });

  it('serves the page to this machine alone where no platform is set up, and ends when told to', async () => {
    const service = new RunningService({ DATA_DIR: await temporaryFolder() });
    await service.ready();
    expect(service.output).toContain('no chat platform is set up: set SLACK_BOT_TOKEN or DISCORD_TOKEN');
    const page = await fetch(await service.url('/glossary'));
    expect(page.status).toBe(200);
    const { port } = new URL(await service.url('/'));
    expect(await statusAs(`glossary.example.org:${port}`, Number(port))).toBe(421);
    service.kill('SIGTERM');
    expect(await service.ended()).toBe(0);
  });

  it('says that what is piped in isn’t read where no platform is set up', async () => {
    const piped = promisify(execFile)('sh', ['-c', 'echo "what is TCP?" | node dist/differentia.js'], {
      env: { PATH: process.env.PATH },
    });
    await expect(piped).rejects.toMatchObject({
      code: 2,
      stderr: 'What is piped in isn’t read: pipe questions into “differentia ask”.\n',
    });
  });
});

/** The status of an answer to who calls the server by a name. */
const statusAs = (host: string, port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ port, path: '/glossary', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
