import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** How gzip begins. */
const GZIP = [0x1f, 0x8b];

/** What a stream holds, gzipped or not. What goes wrong with it is an error of the stream that is returned. */
export async function unzipped(source: Readable, progress: (bytes: number) => void): Promise<Readable> {
  const beginning: Buffer[] = [];
  const chunks = source.iterator({ destroyOnReturn: false });
  while (lengthOf(beginning) < GZIP.length) {
    const { value, done } = await chunks.next();
    if (done) break;
    beginning.push(Buffer.from(value));
  }
  const head = Buffer.concat(beginning);
  const isZipped = GZIP.every((byte, index) => head[index] === byte);
  const target = isZipped ? createGunzip() : new PassThrough();
  // Its error is that of the target.
  pipeline(all(head, chunks, progress), target, () => {});
  return target;
}

async function* all(
  head: Buffer,
  rest: AsyncIterator<Buffer | string>,
  progress: (bytes: number) => void,
): AsyncGenerator<Buffer | string> {
  let next: IteratorResult<Buffer | string> = { value: head };
  while (!next.done) {
    yield next.value;
    progress(next.value.length);
    next = await rest.next();
  }
}

const lengthOf = (chunks: readonly Buffer[]): number => chunks.reduce((sum, { length }) => sum + length, 0);
