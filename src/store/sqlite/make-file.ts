import { access, constants, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StoreError } from '../store-error.ts';

/** Makes sure that the file is there and can be written to; one that is made can be read by nobody else, as it holds secrets. */
export async function makeFile(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    // One that exists must not be opened here: closing it would take away the locks that SQLite has on it in this process.
    await open(path, 'wx', 0o600).then(
      (made) => made.close(),
      (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : Promise.reject(error)),
    );
    await access(path, constants.R_OK | constants.W_OK);
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
  } catch (error) {
    // A folder is made out without a code.
    const { code = 'EISDIR' } = error as NodeJS.ErrnoException;
    throw new StoreError('unopened', `The database “${path}” can’t be opened (${code}).`, { cause: error });
  }
}
