import { expect, onTestFinished, test } from 'vitest';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { APP_TOKEN, BOT_TOKEN } from '../simulators/slack/identities.ts';
import { SlackSimulator } from '../simulators/slack/slack-simulator.ts';
import { builtImage, type Container, freePort, runContainer } from './container.ts';

const image = builtImage();

interface Chats {
  readonly slack: SlackSimulator;
  readonly discord: DiscordSimulator;
  readonly env: Readonly<Record<string, string>>;
}

async function chats(): Promise<Chats> {
  const slack = await SlackSimulator.start();
  onTestFinished(() => slack.close());
  const discord = await DiscordSimulator.start();
  onTestFinished(() => discord.close());
  const env = {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.settings.token,
    DISCORD_API_URL: discord.rest.api,
    PORT: String(await freePort()),
  };
  return { slack, discord, env };
}

async function connected({ slack, discord, env }: Chats): Promise<Container> {
  const container = runContainer(image, { env });
  await slack.until(() => slack.connections > 0);
  await discord.until(() => discord.gateway.connected.length > 0);
  return container;
}

/** What Docker runs now and then in the container. */
const healthCheck = ({ env }: Chats): Container['ended'] => {
  const [kind, ...command] = image.config.Healthcheck.Test;
  expect(kind).toBe('CMD');
  return runContainer(image, { command, env }).ended;
};

test('it answers in Slack and in Discord', async () => {
  const here = await chats();
  const { slack, discord } = here;
  await connected(here);
  slack.say({ text: '@differentia difference between TCP and UDP' });
  expect((await slack.until(() => slack.posts()[0])).text).toMatch(/TCP.*UDP/s);
  const ann = discord.addPerson('Ann');
  const channel = discord.addChannel(discord.addGuild('Acme', ann), 'general');
  discord.say({ channel, author: ann, content: `<@${discord.bot.id}> difference between TCP and UDP` });
  const answer = await discord.until(() => discord.sentIn(channel)[0]);
  expect(JSON.stringify(answer.components)).toMatch(/TCP.*UDP/s);
});

test('its health check passes while it serves, and at no other time', async () => {
  const here = await chats();
  expect(await healthCheck(here)).toMatchObject({ code: 1 });
  await connected(here);
  expect(await healthCheck(here)).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('SIGTERM ends it with 0', async () => {
  const container = await connected(await chats());
  container.kill('SIGTERM');
  expect(await container.ended).toMatchObject({ code: 0, stderr: '' });
});

test('killed and started anew it knows what it answered', async () => {
  const here = await chats();
  const { slack } = here;
  const first = await connected(here);
  const asking = slack.say({ text: '@differentia difference between TCP and UDP' });
  const answer = await slack.until(() => slack.posts()[0]);
  await slack.settled();
  // What it does of Slack's reply to the answer it has done by the time that it tells this.
  await healthCheck(here);
  first.kill('SIGKILL');
  await first.ended;
  await slack.until(() => slack.connections === 0);
  const taken = slack.deliveries.filter(({ acked }) => acked);

  await connected(here);
  for (const delivery of taken) slack.redeliver(delivery);
  slack.say({ text: '@differentia and HTTP?', thread_ts: asking.ts });
  const followed = await slack.until(() => slack.posts()[1]);
  expect(followed.text).toContain('TCP vs UDP vs HTTP');
  slack.delete(asking);
  await slack.until(() => !slack.find(answer));
  await slack.settled();
  expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
});
