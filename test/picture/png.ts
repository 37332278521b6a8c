import { inflateSync } from 'node:zlib';

/** A picture, decoded. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** The colour at a place: red, green, blue. */
  at(x: number, y: number): readonly [number, number, number];
  /** How many pixels differ from the first. */
  readonly ink: number;
}

const BYTES = 4;

/** Decodes a PNG of 8 bits a channel, with alpha and without interlacing. */
export function pngOf(data: Uint8Array): Png {
  const bytes = Buffer.from(data);
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      body: bytes.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  const header = chunks.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  if (header.readUInt16BE(8) !== 0x0806 || header[12] !== 0) throw new Error('another kind of PNG');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body)),
  );
  const pixels = unfiltered(rows, width * BYTES, height);
  const at = (x: number, y: number): readonly [number, number, number] => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(
      (y * width + x) * BYTES,
      (y * width + x) * BYTES + 3,
    );
    return [red, green, blue];
  };
  return {
    width,
    height,
    at,
    get ink() {
      const paper = pixels.readUInt32BE(0);
      let count = 0;
      for (let place = 0; place < pixels.length; place += BYTES)
        if (pixels.readUInt32BE(place) !== paper) count += 1;
      return count;
    },
  };
}

/** https://www.w3.org/TR/png/#9Filters */
function unfiltered(rows: Buffer, stride: number, height: number): Buffer {
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < BYTES ? 0 : (pixels[y * stride + x - BYTES] ?? 0);
      const up = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      const corner = y === 0 || x < BYTES ? 0 : (pixels[(y - 1) * stride + x - BYTES] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(guess - each)) as [number, number, number];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
