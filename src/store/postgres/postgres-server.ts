import { Client, type ClientConfig, Pool, type PoolConfig, types } from 'pg';
import { StoreError } from '../store-error.ts';
import type { Place } from './postgres-error.ts';

/** In milliseconds: who waits longer for an answer than this has none. */
const CONNECTING = 5_000;
const STATEMENT = 10_000;
const LOCK = 5_000;
const IDLE_IN_TRANSACTION = 30_000;
/** The server ends statements by itself; after this it is taken for lost. */
const ANSWERING = 15_000;
const CONNECTIONS = 10;

/** Modes that `pg` takes for `verify-full`, unless it is told otherwise, and prints a page of warning about. */
const AS_VERIFIED = /([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|#|$)/;

const INT8 = types.builtins.INT8;

/** A server and how it is connected to, from a URL. */
export interface Server {
  readonly place: Place;
  /** A client that is not connected yet. */
  client(): Client;
  pool(): Pool;
  /** One connection, which waits for as long as it takes. */
  patientPool(): Pool;
}

/** @throws StoreError `unopened` where the URL is none. */
export function serverAt(url: string): Server {
  const config = {
    connectionString: saidPlainly(url),
    application_name: 'differentia',
    keepAlive: true,
    connectionTimeoutMillis: CONNECTING,
    types: {
      // Counts and times are far from where numbers end.
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  } satisfies ClientConfig;
  const limits = {
    statement_timeout: STATEMENT,
    lock_timeout: LOCK,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    query_timeout: ANSWERING,
  };
  return {
    place: placeOf(config),
    client: () => new Client({ ...config, ...limits }),
    pool: () => poolWith({ ...config, ...limits, max: CONNECTIONS }),
    patientPool: () => poolWith({ ...config, max: 1 }),
  };
}

const saidPlainly = (url: string): string =>
  url.includes('uselibpqcompat=') ? url : url.replace(AS_VERIFIED, '$1verify-full');

function placeOf(config: ClientConfig): Place {
  try {
    const { host, port, database } = new Client(config);
    return { server: `${host}:${port}`, database: database ?? '' };
  } catch (cause) {
    throw new StoreError('unopened', 'The URL of the database is none, or names a file that can’t be read.', {
      cause,
    });
  }
}

function poolWith(config: PoolConfig): Pool {
  const pool = new Pool(config);
  // Without a listener, a connection that is lost would end the process. Whoever uses it is told by the query, and the next
  // one gets another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
