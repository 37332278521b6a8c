import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { endsIn } from './beginning.ts';
import type { GivenFile } from './format.ts';
import { FORMATS } from './formats.ts';
import { LIMITS } from './limits.ts';
import { tooLarge } from './read-glossary.ts';

const EXTENSIONS = FORMATS.flatMap(({ extensions }) => extensions);
/** Files read at once. */
const TOGETHER = 32;

/**
 * The file at a path, and those that belong to it; or the files of a folder, and of those in it, that may be in one of
 * the formats. Hidden ones are left out, and what is elsewhere and only linked to.
 * @throws if one of them can't be read, or they are more than an import may have.
 */
export async function readFiles(path: string): Promise<GivenFile[]> {
  const names = (await stat(path)).isDirectory() ? await namesBelow(path) : await namesBeside(path);
  const files: GivenFile[] = [];
  let bytes = 0;
  for (let begin = 0; begin < names.length; begin += TOGETHER) {
    const some = names.slice(begin, begin + TOGETHER);
    for (const { size } of await Promise.all(some.map((name) => stat(name)))) bytes += size;
    if (bytes > LIMITS.bytes) throw new Error(`it ${tooLarge()}`);
    files.push(...(await Promise.all(some.map(async (name) => ({ name, content: await contentOf(name) })))));
  }
  return files;
}

/** @throws where a pipe or a device, which says nothing of its size beforehand, holds more than an import may have. */
async function contentOf(name: string): Promise<Buffer> {
  const content = await buffer(createReadStream(name, { end: LIMITS.bytes }));
  if (content.length > LIMITS.bytes) throw new Error(`it ${tooLarge()}`);
  return content;
}

async function namesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const names: string[] = [];
  for (const each of found.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const name = join(folder, each.name);
    if (each.name.startsWith('.')) continue;
    if (each.isDirectory()) names.push(...(await namesBelow(name)));
    else if (each.isFile() && endsIn({ name }, EXTENSIONS)) names.push(name);
    if (names.length > LIMITS.files) throw new Error(`it ${tooLarge()}`);
  }
  return names;
}

/** A DICT database has its texts in a file of their own. */
async function namesBeside(path: string): Promise<string[]> {
  const stem = /^(.*)\.(?:index|dict|dict\.dz)$/.exec(path)?.[1];
  if (stem === undefined) return [path];
  const packed = `${stem}.dict.dz`;
  const isPacked = await stat(packed).then(
    () => true,
    () => false,
  );
  return [`${stem}.index`, isPacked ? packed : `${stem}.dict`];
}
