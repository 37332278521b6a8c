import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { inProcess } from './in-process.ts';

const slack = async (args: readonly string[], findings?: Parameters<typeof inProcess>[1]['findings']) =>
  inProcess(['slack', ...args], {
    dataDir: await temporaryFolder(),
    shippedPacks: '',
    ...(findings && { findings }),
  });

it('the manifest is printed as Slack takes it, for Socket Mode or HTTP, or as an address', async () => {
  const socket = await slack(['manifest']);
  expect(JSON.parse(socket.out)).toMatchObject({ settings: { socket_mode_enabled: true } });
  const http = await slack(['manifest', '--http', 'https://bot.example.org/']);
  expect(http.out).toContain('"https://bot.example.org/slack/events"');
  expect((await slack(['manifest', '--link'])).out).toMatch(/^https:\/\/api\.slack\.com\/apps\?\S+\n$/);
});

it('the manifest of an app for many workspaces says where they let it in', async () => {
  const { out } = await slack([
    'manifest',
    '--install',
    'https://bot.example.org/',
    '--org-wide',
    '--rotation',
  ]);
  expect(JSON.parse(out)).toMatchObject({
    oauth_config: { redirect_urls: ['https://bot.example.org/slack/oauth_redirect'] },
    settings: { org_deploy_enabled: true, token_rotation_enabled: true, socket_mode_enabled: true },
  });
  const refused = await slack(['manifest', '--rotation']);
  expect(refused).toMatchObject({ exitCode: 2, out: '' });
  expect(refused.err).toContain('--install');
});

it.each(['http://bot.example.org', 'bot.example.org', 'https://bot.example.org?a=b'])(
  'Slack calls no such address: %s',
  async (address) => {
    const refused = await slack(['manifest', '--http', address]);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toContain('https://bot.example.org');
  },
);

it('what was found is said sentence by sentence, and where something is wrong, the exit code says so, too', async () => {
  const right = { state: 'right', text: 'This is right.' } as const;
  const unknown = { state: 'unknown', text: 'Nobody knows this.' } as const;
  const wrong = { state: 'wrong', text: 'This is wrong: \u001b[31mmend it.' } as const;
  expect(await slack(['check'], [right, unknown])).toMatchObject({
    exitCode: 0,
    out: '✓ This is right.\n? Nobody knows this.\n',
  });
  const found = await slack(['check'], [right, wrong]);
  expect(found.exitCode).toBe(1);
  expect(found.out).toContain('✗ This is wrong: ');
  expect(found.out).not.toContain('\u001b');
  const json = await slack(['check', '--json'], [right, wrong]);
  expect(
    json.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([right, wrong]);
});
