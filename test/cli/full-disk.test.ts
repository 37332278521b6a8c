import { execFile } from 'node:child_process';
import { cp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/differentia.js', import.meta.url));
const BLOCK = 512;

/** Runs the program where no file may become longer than one is. */
async function whereFull(file: string, ...args: readonly string[]) {
  const { size } = await stat(file);
  const command = `trap '' XFSZ; ulimit -f ${Math.ceil(size / BLOCK)}; exec "$@"`;
  const run = promisify(execFile)('sh', ['-c', command, 'sh', process.execPath, PROGRAM, ...args], {
    env: { ...process.env, DATA_DIR: join(file, '..'), DATABASE_URL: '' },
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

it('a disk that is full when a process ends keeps nobody from looking, and loses nothing', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'running', 'differentia.db');
  await (await openSqlite(file)).close();
  const store = await open(file);
  await store.glossaries.of('slack:T1', 1);
  // What is written stands beside the file, until that is closed.
  for (let count = 0; count < 20; count++)
    await store.claims.make('slack:T1', `${count} ${'x'.repeat(2000)}`, 1);
  const left = join(folder, 'left', 'differentia.db');
  // As a process that is killed leaves it.
  await cp(join(folder, 'running'), join(folder, 'left'), { recursive: true });
  const looked = await whereFull(left, 'glossary', 'list');
  expect(looked).toMatchObject({ code: 0, stderr: '' });
  expect(looked.stdout).toContain('no entries of its own');
  // All of it is there once there is room.
  expect(await (await open(left)).claims.make('slack:T1', `19 ${'x'.repeat(2000)}`, 2)).toBe(false);
});
