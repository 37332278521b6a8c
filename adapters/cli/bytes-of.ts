/** All that a stream holds; nothing where that is more than `most` bytes, of which no more are read. */
export async function bytesOf(
  stream: AsyncIterable<Buffer | string>,
  most: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
