import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { builtImage, type Container, type Run, runContainer } from './container.ts';

const image = builtImage();
const ended = (run?: Run): Container['ended'] => runContainer(image, run).ended;

test('it holds the program, its packs, and of all packages only libsql with what that needs', async () => {
  const folder = join(image.root, 'app');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const packages = files.map((file) => /.*node_modules\/(.+)\/package\.json$/.exec(file)?.[1]);
  expect(packages.filter((name) => name !== undefined).sort()).toEqual([
    expect.stringMatching(/^@libsql\/linux-\w+-gnu$/),
    '@neon-rs/load',
    'detect-libc',
    'libsql',
  ]);
  expect(files.filter((file) => !file.startsWith('node_modules/')).sort()).toEqual([
    'LICENSE',
    'NOTICE',
    'dist/differentia.js',
    'dist/packs.json',
    'package.json',
  ]);
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

test('without a token it says in a sentence what is missing, and exits with 2', async () => {
  const { code, stdout, stderr } = await ended();
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]*SLACK_BOT_TOKEN[^\n]*\.\n$/);
});
