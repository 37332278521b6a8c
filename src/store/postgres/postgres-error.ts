import { DatabaseError } from 'pg';
import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** A server and its database, as it is told of: without user and password. */
export interface Place {
  readonly server: string;
  readonly database: string;
}

type Kind = readonly [StoreErrorCode, (place: Place, reason: string) => string];

const UNREACHABLE: Kind = [
  'unreachable',
  ({ server }) => `The database server ${server} is starting or stopping, or ended the connection.`,
];
const GIVEN_UP: Kind = [
  'slow',
  ({ server }) => `A transaction stood still for too long: the database server ${server} gave it up.`,
];
const REFUSED: Kind = ['refused', () => 'A text that the database can’t keep as it is was not stored.'];
const CONFLICT: Kind = [
  'conflict',
  () => 'Others changed the same at the same moment, again and again: nothing was written.',
];

/** What is told of an error by its code, or by the first two letters of that: https://www.postgresql.org/docs/current/errcodes-appendix.html. */
const KINDS: Readonly<Record<string, Kind>> = {
  '08': [
    'unreachable',
    ({ server }, reason) => `The database server ${server} doesn’t go on with the connection (${reason}).`,
  ],
  '57P': UNREACHABLE,
  '22021': REFUSED,
  '22P05': REFUSED,
  '54': ['refused', () => 'A text was not stored that is longer than the database can look up.'],
  '25006': [
    'unwritable',
    ({ server, database }) =>
      `The database “${database}” on ${server} is read-only: name the server that takes writes.`,
  ],
  '25P03': GIVEN_UP,
  '25P04': GIVEN_UP,
  '28P01': ['credentials', ({ server }) => `The database server ${server} refuses the user or the password.`],
  '28': [
    'credentials',
    ({ server, database }) =>
      `The database server ${server} lets this user into “${database}” not from here, or not without TLS (sslmode).`,
  ],
  '3D000': [
    'absent',
    ({ server, database }) => `The database server ${server} has no database “${database}”: make it first.`,
  ],
  '3F000': [
    'absent',
    ({ database }) => `The database “${database}” has no schema that this user may use: see its search_path.`,
  ],
  '40001': CONFLICT,
  '40P01': CONFLICT,
  '42501': [
    'unwritable',
    ({ server, database }) =>
      `The user may not write to the database “${database}” on ${server}, or not make tables in it.`,
  ],
  '53100': ['full', ({ server }) => `The disk of the database server ${server} is full.`],
  '53300': ['crowded', ({ server }) => `The database server ${server} takes no more connections.`],
  '55P03': [
    'locked',
    ({ database }) => `Somebody holds what was to be written in the database “${database}”.`,
  ],
  '57014': [
    'slow',
    ({ server }) => `The database server ${server} took too long, and was told to leave off.`,
  ],
  XX001: [
    'damaged',
    ({ database }) => `The database “${database}” is damaged: put a copy from before in its place.`,
  ],
};

/** An error of `pg`, told in one sentence that has nothing of the URL but the server and the database. */
export function postgresError(error: unknown, place: Place): StoreError {
  const { server, database } = place;
  const options = { cause: error };
  if (error instanceof DatabaseError) {
    const code = error.code ?? '';
    const kind = KINDS[code] ?? KINDS[code.slice(0, 3)] ?? KINDS[code.slice(0, 2)];
    if (kind !== undefined) return new StoreError(kind[0], kind[1](place, error.message), options);
    return new StoreError('failed', `The database “${database}” failed: ${error.message}.`, options);
  }
  const { message, code } = error as NodeJS.ErrnoException;
  if (message.startsWith('SASL'))
    return new StoreError(
      'credentials',
      `The database server ${server} refuses the user or the password.`,
      options,
    );
  if (message === POOL_IS_BUSY)
    return new StoreError(
      'crowded',
      `All connections to the database server ${server} were busy for too long.`,
      options,
    );
  return new StoreError(
    'unreachable',
    CUT_OFF.test(message)
      ? `The connection to the database server ${server} was lost.`
      : `The database server ${server} can’t be reached (${code ?? message}).`,
    options,
  );
}

/** What `pg` says where a connection ended that was made. */
const CUT_OFF = /connection error|connection terminated|client was closed/i;

/** What `pg-pool` says when none of its connections comes free in time. */
const POOL_IS_BUSY = 'timeout exceeded when trying to connect';
