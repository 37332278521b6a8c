import { expect, it } from 'vitest';
import { DIRECT, SIGNING_SECRET } from '../simulators/slack/identities.ts';
import { CLIENT } from '../simulators/slack/oauth.ts';
import { HOME } from '../simulators/slack/places.ts';
import type { SlackSimulator } from '../simulators/slack/slack-simulator.ts';
import { newSlack } from '../slack/bot.ts';
import { Installer } from '../slack/installer.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RunningService } from './running-service.ts';

const KEY = '7'.repeat(64);

/** What the program has in its environment to be let into many workspaces. */
const envOf = (slack: SlackSimulator, dataDir: string) => ({
  SLACK_CLIENT_ID: CLIENT.clientId,
  SLACK_CLIENT_SECRET: CLIENT.clientSecret,
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_API_URL: slack.apiUrl,
  PUBLIC_URL: 'https://glossary.example.org',
  ENCRYPTION_KEYS: KEY,
  PERSON_PER_MINUTE: '0',
  DATA_DIR: dataDir,
});

/** The program, ready to hear of that Slack. */
async function started(slack: SlackSimulator, dataDir: string): Promise<RunningService> {
  const service = new RunningService(envOf(slack, dataDir));
  await service.ready();
  slack.deliverTo(await service.url('/slack/events'));
  return service;
}

it('who has let the bot in is answered, though it was killed as soon as that was done', async () => {
  const [slack, dataDir] = [await newSlack(), await temporaryFolder()];
  const first = await started(slack, dataDir);
  const url = await first.url('/slack/events');
  expect(await new Installer({ slack, url }).install(HOME)).toMatch(/^\/slack\/installed\/done/);
  first.kill('SIGKILL');
  await first.ended();
  const second = await started(slack, dataDir);
  slack.say({ text: 'what is TCP?', channel: DIRECT });
  await slack.until(() => slack.posts()[0]);
  second.kill('SIGTERM');
  expect(await second.ended()).toBe(0);
  for (const { output } of [first, second])
    for (const secret of [CLIENT.clientSecret, KEY, 'xoxb-']) expect(output).not.toContain(secret);
});
