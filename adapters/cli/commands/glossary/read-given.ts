import { reasonOf } from '../../../../src/glossary/pack/reason.ts';
import type { Format, GivenFile } from '../../../../src/interchange/format.ts';
import { formatOf } from '../../../../src/interchange/formats.ts';
import { LIMITS } from '../../../../src/interchange/limits.ts';
import { readFiles } from '../../../../src/interchange/read-files.ts';
import { tooLarge } from '../../../../src/interchange/read-glossary.ts';
import { Failure } from '../../../failure.ts';
import { bytesOf } from '../../bytes-of.ts';
import type { Streams } from '../../streams.ts';

/**
 * The files at some paths; standard input for "-", which says nothing of its format.
 * @throws Failure with a sentence about what can't be read.
 */
export async function readGiven(
  paths: readonly string[],
  streams: Pick<Streams, 'input'>,
  format: Format | undefined,
): Promise<GivenFile[]> {
  const files: GivenFile[] = [];
  const formats = new Set<Format | undefined>();
  for (const path of paths) {
    const some = path === '-' ? [await standardInput(streams, format)] : await filesAt(path);
    formats.add(formatOf(some));
    files.push(...some);
  }
  // Those of one would be read, and the others left aside.
  if (format === undefined && formats.size > 1)
    throw new Failure('These are in several formats: import one after the other, or name one by --format.');
  return files;
}

async function filesAt(path: string): Promise<GivenFile[]> {
  try {
    const files = await readFiles(path);
    if (files.length > 0) return files;
  } catch (error) {
    throw new Failure(`${path} can’t be read: ${reasonOf(error, path)}.`, undefined, { cause: error });
  }
  throw new Failure(`${path} holds no file in a format that can be read.`);
}

async function standardInput(
  { input }: Pick<Streams, 'input'>,
  format: Format | undefined,
): Promise<GivenFile> {
  if (format === undefined) throw new Failure('Say by --format what standard input is in.');
  const content = await bytesOf(input, LIMITS.bytes);
  if (content === undefined) throw new Failure(`Standard input ${tooLarge()}.`);
  return { name: `stdin${format.extensions[0] ?? ''}`, content };
}
