import { Client } from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { storeContract } from '../contract/store.ts';
import { each, filled, linesOf } from '../contract/store-backup.ts';
import { installationsContract } from '../contract/store-installations.ts';
import { secretsContract } from '../contract/store-secrets.ts';
import { RunningService } from '../service/running-service.ts';
import { slackEnv } from '../service/slack-env.ts';
import { APP_TOKEN, BOT_TOKEN } from '../simulators/slack/identities.ts';
import { newSlack } from '../slack/bot.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { lostConnections } from './lost-connections.ts';
import { onPostgres } from './on-postgres.ts';
import { open } from './open.ts';
import { PASSWORD } from './postgres-server.ts';
import { unusableDatabases } from './unusable-databases.ts';

onPostgres((server) => {
  const newAddress = () => server().newAddress();

  describe('a store in a PostgreSQL database', () => {
    storeContract(newAddress);
    secretsContract(newAddress);
    installationsContract(newAddress);
  });

  describe('a backup', () => {
    it('is the same from every engine, and is taken in by every other', async () => {
      const file = await open(`${await temporaryFolder()}/differentia.db`);
      const lines = await linesOf(await filled(file));
      const database = await open(await newAddress());
      await database.restore(each(lines));
      expect((await linesOf(database)).sort()).toEqual([...lines].sort());
      const back = await openSqlite(`${await temporaryFolder()}/differentia.db`);
      onTestFinished(() => back.close());
      await back.restore(database.backup());
      expect(await linesOf(back)).toEqual(lines);
    });
  });

  unusableDatabases(server);
  lostConnections(server);

  describe('the schema', () => {
    it('is its own among others of the database, and made once', async () => {
      const [one, two] = [await newAddress(), await newAddress()];
      const stores = await Promise.all([one, one, two, two, one].map((address) => open(address)));
      expect(await stores[0]?.claims.make('w', 'k', 1)).toBe(true);
      expect(await stores[2]?.claims.make('w', 'k', 1)).toBe(true);
      expect(await stores[4]?.claims.make('w', 'k', 1)).toBe(false);
      const heard: unknown[] = [];
      const watch = stores[0]?.watch((...change) => heard.push(change));
      watch?.follow('n', 0);
      watch?.follow('last', 0);
      await stores[4]?.changes.bump('last');
      await vi.waitFor(() => expect(heard).toEqual([['last', 1]]), { timeout: 8_000 });
      await stores[2]?.changes.bump('n');
      await stores[4]?.changes.bump('last');
      await vi.waitFor(() => expect(heard).toContainEqual(['last', 2]), { timeout: 8_000 });
      expect(heard).toHaveLength(2);
    });
  });

  describe('a number', () => {
    it('is one, whatever the column', async () => {
      const store = await open(await newAddress());
      const at = 1_795_422_748_484;
      await store.answers.save({ id: 'a', workspace: 'w', channel: 'c', thread: 't', unasked: true, at });
      expect(await store.answers.lastUnasked('w', 'c')).toBe(at);
      expect(await store.changes.bump('n')).toBe(1);
      expect(await store.changes.count('n')).toBe(1);
    });
  });

  describe('a text', () => {
    it('that is too long to be looked up is refused', async () => {
      const store = await open(await newAddress());
      const long = Array.from({ length: 4000 }, () => Math.random().toString(36)).join('');
      await expect(store.claims.make('w', long, 1)).rejects.toMatchObject({ code: 'refused' });
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
    });
  });

  describe('a lock that somebody holds', () => {
    it('is waited for, but not for ever', async () => {
      const address = await newAddress();
      const store = await open(`${address}&lock_timeout=100`);
      const other = new Client({ connectionString: address });
      await other.connect();
      await other.query('begin; lock table claims');
      await expect(store.claims.make('w', 'k', 1)).rejects.toMatchObject({ code: 'locked' });
      await other.query('rollback');
      await other.end();
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
    });
  });

  it('serves chats from several processes, which begin at once and answer once', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATABASE_URL: await newAddress() };
    const services = [new RunningService(env), new RunningService(env)];
    await Promise.all(services.map((service) => service.ready()));
    slack.say({ text: '@differentia TCP vs UDP' });
    await slack.until(() => slack.posts().length === 1);
    for (const service of services) service.kill('SIGTERM');
    for (const service of services) {
      expect(await service.ended()).toBe(0);
      expect(service.output).not.toContain(encodeURIComponent(PASSWORD));
      expect(service.log.some(({ level }) => level === 'error')).toBe(false);
    }
    expect(slack.posts()).toHaveLength(1);
  });

  it('ends the process with one sentence where it can’t be had', async () => {
    const service = new RunningService({
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_APP_TOKEN: APP_TOKEN,
      DATABASE_URL: (await newAddress()).replace(String(server().port), '1'),
    });
    expect(await service.ended()).toBe(1);
    expect(service.output).toBe(
      'The database server 127.0.0.1:1 can’t be reached (ECONNREFUSED). See that it runs, and that DATABASE_URL names it.\n',
    );
  });
});
