import { Buffer } from 'node:buffer';
import type { GivenFile, WrittenFile } from '../../src/interchange/format.ts';

/** Files that were written, as they come back. */
export const given = (files: readonly WrittenFile[]): GivenFile[] =>
  files.map(({ name, content }) => ({ name, content: Buffer.from(content) }));

/** A file of this text or these bytes. */
export const file = (name: string, content: string | Uint8Array): GivenFile => ({
  name,
  content: Buffer.from(content),
});
