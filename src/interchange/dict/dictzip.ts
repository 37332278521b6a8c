import { Buffer } from 'node:buffer';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { inTurns, type Work } from '../work.ts';

/** Bytes of text a chunk: compressed, none may have more than 16 bits can say. */
const CHUNK = 58_315;
const MOST_CHUNKS = 32_000;

/** The bytes compressed as dictzip(1) does, so that a reader unpacks but the part that it wants; to all others it is gzip. */
export async function dictzip(bytes: Uint8Array, work: Work): Promise<Uint8Array> {
  const starts = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) => index * CHUNK);
  if (starts.length > MOST_CHUNKS) throw new Error('there are more texts than a DICT database can hold');
  const chunks: Buffer[] = [];
  for await (const start of inTurns(starts, starts.length, work))
    chunks.push(
      // After a full flush nothing refers to what came before.
      deflateRawSync(bytes.subarray(start, start + CHUNK), { level: 9, finishFlush: constants.Z_FULL_FLUSH }),
    );
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(bytes), 0);
  trailer.writeUInt32LE(bytes.length % 2 ** 32, 4);
  return Buffer.concat([headerOf(chunks), ...chunks, deflateRawSync(Buffer.alloc(0)), trailer]);
}

/** RFC 1952, with the lengths of the chunks in the extra field "RA". */
function headerOf(chunks: readonly Buffer[]): Buffer {
  const HAS_EXTRA_FIELD = 4;
  const MOST_COMPRESSED = 2;
  const UNIX = 3;
  const header = Buffer.from([0x1f, 0x8b, 8, HAS_EXTRA_FIELD, 0, 0, 0, 0, MOST_COMPRESSED, UNIX]);
  const lengths = [1, CHUNK, chunks.length, ...chunks.map(({ length }) => length)];
  const field = Buffer.alloc(6 + 2 * lengths.length);
  field.writeUInt16LE(4 + 2 * lengths.length, 0);
  field.write('RA', 2);
  field.writeUInt16LE(2 * lengths.length, 4);
  lengths.forEach((length, index) => void field.writeUInt16LE(length, 6 + 2 * index));
  return Buffer.concat([header, field]);
}
