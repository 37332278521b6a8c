import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { differentia } from '../cli/differentia.ts';
import { linesOf } from '../contract/store-backup.ts';
import { newSlack } from '../slack/bot.ts';
import { openAt } from '../store/open-at.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RunningService } from './running-service.ts';
import { slackEnv } from './slack-env.ts';

const newKey = (): string => randomBytes(32).toString('base64');

/** The line of a backup that has the key of buttons. */
async function secretIn(folder: string): Promise<string> {
  const store = await openAt(join(folder, 'differentia.db'));
  const line = (await linesOf(store)).find((each) => each.includes('"buttons"'));
  await store.close();
  return line ?? 'none';
}

describe('a service with ENCRYPTION_KEYS', () => {
  it('seals its secret with the newest key, and logs none', async () => {
    const slack = await newSlack();
    const folder = await temporaryFolder();
    const [first, second] = [newKey(), newKey()];
    const serve = async (keys: string) => {
      const service = new RunningService({
        ...slackEnv(slack),
        DATA_DIR: folder,
        ENCRYPTION_KEYS: keys,
        LOG_LEVEL: 'trace',
      });
      await service.ready();
      service.kill('SIGTERM');
      expect(await service.ended()).toBe(0);
      for (const key of [first, second]) expect(service.output).not.toContain(key);
      return secretIn(folder);
    };
    const sealed = await serve(first);
    expect(sealed).toMatch(/"v1\.[0-9a-f]{8}\./);
    const again = await serve(`${second}, ${first}`);
    expect(again).toMatch(/"v1\.[0-9a-f]{8}\./);
    expect(again).not.toBe(sealed);
    expect(await serve(second)).toBe(again);
  });

  it('knows the buttons that it sent before there were keys, and leaves nothing of what seals them in the file', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder() };
    const before = new RunningService(env);
    await before.ready();
    slack.command({ command: '/difference', text: 'TCP, UDP' });
    const own = await slack.until(() => slack.posts()[0]);
    await slack.settled();
    before.kill('SIGTERM');
    expect(await before.ended()).toBe(0);
    const [, plain = 'none'] = /"([\w+/]{43}=)"/.exec(await secretIn(env.DATA_DIR)) ?? [];
    const isInFile = async () => (await readFile(join(env.DATA_DIR, 'differentia.db'))).includes(plain);
    expect(await isInFile()).toBe(true);

    const after = new RunningService({ ...env, ENCRYPTION_KEYS: newKey() });
    await after.ready();
    slack.press(own, 'differentia:share');
    await slack.until(() => slack.posts().some(({ onlyFor }) => onlyFor === undefined));
    after.kill('SIGTERM');
    expect(await after.ended()).toBe(0);
    expect(await secretIn(env.DATA_DIR)).toContain('"v1.');
    expect(await isInFile()).toBe(false);
  });

  it.each([
    ['none', {}],
    ['another', { ENCRYPTION_KEYS: newKey() }],
  ])('ends with one sentence where its secret was sealed and there is %s', async (_, keys) => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder() };
    const first = new RunningService({ ...env, ENCRYPTION_KEYS: newKey() });
    await first.ready();
    first.kill('SIGTERM');
    await first.ended();
    const sealed = await secretIn(env.DATA_DIR);
    const service = new RunningService({ ...env, ...keys });
    expect(await service.ended()).toBe(1);
    expect(service.output).toMatch(
      /^The secrets in the database are sealed with the key “[0-9a-f]{8}”, which is not there\. Add it to ENCRYPTION_KEYS\. If it is lost: “differentia renew-secrets” makes [^\n]+\.\n$/,
    );
    expect(await secretIn(env.DATA_DIR)).toBe(sealed);
    const renewed = await differentia(['renew-secrets', '--yes'], '', {
      DATA_DIR: env.DATA_DIR,
      DATABASE_URL: '',
    });
    expect(renewed).toMatchObject({ exitCode: 0, err: '' });
    const again = new RunningService({ ...env, ...keys });
    await again.ready();
    again.kill('SIGTERM');
    expect(await again.ended()).toBe(0);
    expect(await secretIn(env.DATA_DIR)).not.toBe(sealed);
  });

  it('ends with one sentence where what was sealed has been changed', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder(), ENCRYPTION_KEYS: newKey() };
    const first = new RunningService(env);
    await first.ready();
    first.kill('SIGTERM');
    await first.ended();
    const libsql = new Libsql(join(env.DATA_DIR, 'differentia.db'));
    libsql.exec("update secrets set bytes = substr(bytes, 1, 20) || 'AAAA' || substr(bytes, 25)");
    libsql.close();
    const service = new RunningService(env);
    expect(await service.ended()).toBe(1);
    expect(service.output).toMatch(
      /^What was sealed has been changed, or belongs somewhere else\. Restore the database from a backup\. If [^\n]+\n$/,
    );
  });

  it('ends with one sentence on what is no key', async () => {
    const slack = await newSlack();
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder(), ENCRYPTION_KEYS: 'password' };
    const service = new RunningService(env);
    expect(await service.ended()).toBe(2);
    expect(service.output).toMatch(/^ENCRYPTION_KEYS won’t do: Key 1 is not 32 bytes [^\n]+\.\n$/);
  });
});
