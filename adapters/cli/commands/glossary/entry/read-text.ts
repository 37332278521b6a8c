import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from '../../../../../src/glossary/pack/reason.ts';
import { Failure } from '../../../../failure.ts';
import type { Streams } from '../../../streams.ts';

const MIB = 1024 ** 2;
/** In bytes; an entry is a few thousand. */
const LONGEST = 4 * MIB;

/**
 * The text of a file, or of standard input for "-".
 * @throws Failure with a sentence about what can't be read.
 */
export async function readText(path: string, { input }: Pick<Streams, 'input'>): Promise<string> {
  if (path === '-') return readAll(input);
  try {
    const { size } = await stat(path);
    if (size > LONGEST) throw tooLong(path);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path} can’t be read: ${reasonOf(error, path)}`, undefined, { cause: error });
  }
}

async function readAll(input: Streams['input']): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LONGEST) throw tooLong('Standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLong = (name: string): Failure =>
  new Failure(`${name} is more than ${LONGEST / MIB} MiB, which no entry has: “import” takes many entries.`);
