import { access, constants, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from '../../glossary/pack/reason.ts';
import { StoreError } from '../store-error.ts';

/** Makes sure that the file is there and can be written to; one that is made can be read by nobody else, as it holds secrets. */
export async function makeFile(path: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    // One that exists must not be opened here: closing it would take away the locks that SQLite has on it in this process.
    await open(path, 'wx', 0o600).then(
      (made) => made.close(),
      (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? undefined : Promise.reject(error)),
    );
    await access(path, constants.R_OK | constants.W_OK);
    if (!(await stat(path)).isFile()) throw new Error('it is no file');
  } catch (error) {
    throw new StoreError('unopened', `The database “${path}” can’t be opened: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A folder that is there is no error: this is a file.
    throw code === 'EEXIST' ? Object.assign(new Error('it is no folder'), { code: 'ENOTDIR' }) : error;
  }
}
