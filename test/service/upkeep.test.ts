import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DAY } from '../../src/team/day.ts';
import { newSlack } from '../slack/bot.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RunningService } from './running-service.ts';
import { slackEnv } from './slack-env.ts';

it('one of several services forgets the workspaces whose days of grace are over', async () => {
  const slack = await newSlack();
  const folder = await temporaryFolder();
  const store = await open(join(folder, 'differentia.db'));
  const now = Date.now();
  await store.glossaries.setGone('slack:T8', now - 6 * DAY);
  await store.glossaries.setGone('slack:T9', now - 8 * DAY);
  const env = { ...slackEnv(slack), DATA_DIR: folder, GRACE_DAYS: '7' };
  const services = [1, 2, 3].map(() => new RunningService(env));
  await Promise.all(services.map((service) => service.ready()));
  await Promise.race(services.map((service) => service.logged('upkeep done')));
  for (const service of services) service.kill('SIGTERM');
  for (const service of services) expect(await service.ended()).toBe(0);
  const logs = services.flatMap(({ log }) => log);
  expect(logs.filter(({ msg }) => msg === 'upkeep done')).toMatchObject([
    { level: 'info', workspacesErased: 1, reminded: 0 },
  ]);
  expect(logs.some(({ level }) => level === 'error')).toBe(false);
  const known = await store.glossaries.known(10);
  expect(known.map(({ workspace }) => workspace)).toEqual(['slack:T8']);
});
