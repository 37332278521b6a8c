import { createReadStream } from 'node:fs';
import { reasonOf } from '../../../../../src/glossary/pack/reason.ts';
import { Failure } from '../../../../failure.ts';
import { bytesOf } from '../../../bytes-of.ts';
import type { Streams } from '../../../streams.ts';

const MIB = 1024 ** 2;
/** In bytes; an entry is a few thousand. */
const LONGEST = 4 * MIB;

/**
 * The text of a file, or of standard input for "-".
 * @throws Failure with a sentence about what can't be read.
 */
export async function readText(path: string, { input }: Pick<Streams, 'input'>): Promise<string> {
  // A pipe and a device don't say beforehand how long they are.
  const bytes = await (path === '-'
    ? bytesOf(input, LONGEST)
    : bytesOf(createReadStream(path), LONGEST).catch((error: unknown) => {
        throw new Failure(`${path} can’t be read: ${reasonOf(error)}.`, undefined, { cause: error });
      }));
  if (bytes === undefined) throw tooLong(path === '-' ? 'Standard input' : path);
  return bytes.toString('utf8');
}

const tooLong = (name: string): Failure =>
  new Failure(`${name} is more than ${LONGEST / MIB} MiB, which no entry has: “import” takes many entries.`);
