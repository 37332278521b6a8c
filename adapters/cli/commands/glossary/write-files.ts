import { randomBytes } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf } from '../../../../src/glossary/pack/reason.ts';
import type { Format, WrittenFile } from '../../../../src/interchange/format.ts';
import { EXIT, Failure } from '../../../failure.ts';
import { type Output, written } from '../../streams.ts';

interface Target {
  readonly output: string;
  /** Whether files that are there are written anew. */
  readonly force: boolean;
  /** Whether the output is the one file, not a folder. */
  readonly isOne: boolean;
}

/**
 * Writes files into a folder, or the one as a file; each appears as a whole.
 * @returns their paths.
 * @throws Failure where one is there already, before anything is written, or can't be written.
 */
export async function toFiles(
  files: readonly WrittenFile[],
  { output, force, isOne }: Target,
): Promise<string[]> {
  const paths = files.map(({ name }) => (isOne ? output : join(output, withoutFolder(name))));
  try {
    for (const path of paths)
      if (!force && (await isThere(path)))
        throw new Failure(`${path} is there already: --force writes over it.`, EXIT.failed);
    for (const [index, { content }] of files.entries()) await write(paths[index] ?? '', content);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${output} can’t be written: ${reasonOf(error)}.`, EXIT.failed, { cause: error });
  }
  return paths;
}

/** Several files of a format stand in a folder of the glossary's name, which the output is. */
const withoutFolder = (name: string): string => name.replace(/^glossary\//, '');

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** @throws Failure where there are several files. */
export async function toStream(files: readonly WrittenFile[], format: Format, out: Output): Promise<void> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0 || file.name.includes('/'))
    throw new Failure(`${format.title}: give a folder by --output.`);
  out.stream.write(file.content);
  await written(out);
}
