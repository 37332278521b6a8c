import { StoreError, type StoreErrorCode } from '../store-error.ts';

/** What is told of an error by its number: https://sqlite.org/rescode.html. */
const KINDS: Readonly<Record<number, readonly [StoreErrorCode, (file: string) => string]>> = {
  5: ['locked', (file) => `Another process holds the database “${file}”: nothing can be written to it.`],
  8: ['unwritable', (file) => `The database “${file}” can’t be written to: see who owns it and its folder.`],
  10: [
    'failed',
    (file) => `The disk of the database “${file}” is full or broken: it couldn’t be read or written.`,
  ],
  11: ['damaged', (file) => `The database “${file}” is damaged: put a copy from before in its place.`],
  13: ['full', (file) => `The disk is full: nothing can be written to the database “${file}”.`],
  14: ['unopened', (file) => `The database “${file}” can’t be opened: see who owns it and its folder.`],
  26: ['foreign', (file) => `“${file}” is no database: name another file, or move this one away.`],
};

/** An error of libsql, told in one sentence. */
export function sqliteError(error: unknown, file: string): StoreError {
  const { message, rawCode } = error as Error & { rawCode?: number };
  // An extended code says in its last byte of what kind it is.
  const kind = rawCode === undefined ? undefined : KINDS[rawCode % 256];
  if (kind !== undefined) return new StoreError(kind[0], kind[1](file), { cause: error });
  return new StoreError('failed', `The database “${file}” failed: ${message}.`, { cause: error });
}
