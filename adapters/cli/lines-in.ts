import type { Readable } from 'node:stream';
import { EXIT, Failure } from '../failure.ts';

const MIB = 1024 ** 2;
/** In characters: no record is as long. */
const LONGEST = 64 * MIB;

/** The lines of a text in UTF-8, without "\n". What is wrong with the stream ends them with its error. */
export async function* linesIn(stream: Readable): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(Buffer.from(chunk), { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > LONGEST) throw new Failure('This is no backup: a line of it has no end.', EXIT.failed);
  }
  if (rest !== '') yield rest;
}
