import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { BOT_TOKEN } from '../simulators/slack/identities.ts';
import { builtImage, type Container, freePort, type Run, runContainer } from './container.ts';

const image = builtImage();
const ended = (run?: Run): Container['ended'] => runContainer(image, run).ended;

test('it holds the program with its packs and fonts, and of all packages only what is native, with what that needs', async () => {
  const folder = join(image.root, 'app');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const packages = files.map((file) => /.*node_modules\/(.+)\/package\.json$/.exec(file)?.[1]);
  expect(packages.filter((name) => name !== undefined).sort()).toEqual([
    expect.stringMatching(/^@libsql\/linux-\w+-gnu$/),
    '@neon-rs/load',
    '@resvg/resvg-js',
    expect.stringMatching(/^@resvg\/resvg-js-linux-\w+-gnu$/),
    'detect-libc',
    'libsql',
  ]);
  const own = files.filter((file) => !file.startsWith('node_modules/'));
  expect([...new Set(own.map((file) => file.split('/').slice(0, 2).join('/')))].sort()).toEqual([
    'LICENSE',
    'NOTICE',
    'dist/chunks',
    'dist/differentia.js',
    'dist/fonts',
    'dist/packs.json',
    'dist/picture.js',
    'dist/web',
    'package.json',
  ]);
});

const DRAWING = `
  const { Worker } = require('node:worker_threads');
  const thread = new Worker('/app/dist/picture.js', { workerData: { fonts: '/app/dist/fonts' } });
  thread.on('message', ({ pages, fault }) => {
    console.log(fault ?? Buffer.from(pages[0].png).toString('latin1', 1, 4));
    thread.terminate();
  });
  const cells = [{ label: 'A', text: 'x', isMissing: false }, { label: 'B', text: 'y', isMissing: false }];
  const sheet = { title: 'A vs B', origin: '', gist: '', columns: ['A', 'B'], blocks: [{ heading: 'C', cells }], leftOut: [], pages: [] };
  thread.postMessage({ id: 1, sheet, look: 'dark' });`;

test('it draws', async () => {
  expect(await ended({ command: ['node', '-e', DRAWING] })).toMatchObject({ code: 0, stdout: 'PNG\n' });
});

test('it declares its port and its volume', () => {
  expect(Object.keys(image.config.ExposedPorts)).toEqual(['3000/tcp']);
  expect(Object.keys(image.config.Volumes)).toEqual(['/data']);
  expect(image.config.Env).toEqual(expect.arrayContaining(['NODE_ENV=production', 'DATA_DIR=/data']));
});

test('it runs as a user who can write to /data, and not to the program', async () => {
  expect(await ended({ command: ['id', '-u'] })).toMatchObject({ stdout: '1000\n' });
  expect(await ended({ command: ['touch', '/data/file'] })).toMatchObject({ code: 0 });
  expect(await ended({ command: ['touch', '/app/dist/file'] })).toMatchObject({ code: 1 });
});

test('it answers a question on the command line', async () => {
  const { code, stdout, stderr } = await ended({ args: ['ask', 'TCP vs UDP'] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^TCP vs UDP\n.*datagrams/s);
});

test('without a token it serves its page to the machine that it is on, until it is told to stop', async () => {
  const port = await freePort();
  const container = runContainer(image, { env: { PORT: String(port) } });
  const page = await vi.waitFor(async () => (await fetch(`http://127.0.0.1:${port}/`)).text(), 30_000);
  expect(page).toContain('Differentia');
  container.kill('SIGTERM');
  expect(await container.ended).toMatchObject({ code: 0, stderr: '' });
});

test('with half of what a platform needs it says in a sentence what is missing, and exits with 2', async () => {
  const { code, stdout, stderr } = await ended({ env: { SLACK_BOT_TOKEN: BOT_TOKEN } });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]*SLACK_APP_TOKEN[^\n]*\.\n$/);
});
