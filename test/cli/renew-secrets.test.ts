import { join } from 'node:path';
import { expect, it } from 'vitest';
import { open, SOME_VAULT } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inProcess } from './in-process.ts';

it('new secrets are made for who says so, and at the next start', async () => {
  const dataDir = await temporaryFolder();
  const store = await open(join(dataDir, 'differentia.db'));
  const renew = (args: readonly string[], input = '', isTerminal = false) =>
    inProcess(['renew-secrets', ...args], { dataDir, shippedPacks: '', input, isTerminal });
  const secret = await store.secrets.get('buttons');
  expect(await renew([])).toMatchObject({ exitCode: 2, out: '' });
  expect((await renew([], 'n\n', true)).out).toBe('Nothing was changed.\n');
  expect(await store.secrets.get('buttons')).toEqual(secret);
  const asked = await renew([], 'y\n', true);
  expect(asked.err).toContain('buttons of all messages until now stop working');
  expect(asked.out).toBe('The old secrets are gone. Start the service anew: it makes new ones.\n');
  expect((await renew(['--yes'])).out).toBe('There are no secrets: the service makes them when it starts.\n');
  expect(await store.secrets.get('buttons')).not.toEqual(secret);
});

it('what workspaces in Slack gave is taken away with them, which is said before', async () => {
  const dataDir = await temporaryFolder();
  const store = await open(join(dataDir, 'differentia.db'), SOME_VAULT);
  await store.installations.save({ workspace: 'slack:T1', credentials: '{}', at: 1 });
  const renew = (input: string) =>
    inProcess(['renew-secrets'], { dataDir, shippedPacks: '', input, isTerminal: true });
  const refused = await renew('n\n');
  expect(refused.err).toContain(
    'What one workspace in Slack gave is taken away, too: it installs the app again.',
  );
  expect(await store.installations.of('slack:T1')).toBeDefined();
  await renew('y\n');
  expect(await store.installations.of('slack:T1')).toBeUndefined();
});
