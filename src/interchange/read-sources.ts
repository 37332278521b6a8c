import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPack } from '../glossary/pack/read-pack.ts';
import { reasonOf } from '../glossary/pack/reason.ts';
import { readCompiled } from './compiled.ts';
import type { GivenFile, Imported } from './format.ts';
import { formatOf } from './formats.ts';
import { importedHeader } from './imported-header.ts';
import { readFiles } from './read-files.ts';
import { readGlossary } from './read-glossary.ts';
import { jsonLd } from './skos/skos.ts';
import type { Source } from './source.ts';
import { saidIds, withFreeIds } from './with-free-ids.ts';

/** A path that holds no glossary, and why. Its message is a sentence for whoever named the path. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** A pack; or what was imported from a path, some of whose ids may have to change. */
type Read = Source | { readonly path: string; readonly imported: Imported };

const LANGUAGE = 'en';

/**
 * Reads the packs at the paths, in their order and whatever their format: a pack's folder, packs that were compiled, or a
 * file or folder in any of the formats. An entry whose file doesn't say its id gets none that is another's, of whichever
 * path.
 * @throws SourceError if nothing at one of them can be read.
 */
export async function readSources(paths: readonly string[]): Promise<Source[]> {
  const read: Read[] = [];
  for (const path of paths) read.push(...(await readPath(path)));
  const taken = new Set(
    read.flatMap((each) =>
      'imported' in each ? saidIds(each.imported.entries) : each.pack.entries.map(({ id }) => id),
    ),
  );
  return read.map((each) => ('imported' in each ? sourceOf(each.path, each.imported, taken) : each));
}

function sourceOf(path: string, { header, entries, faults }: Imported, taken: Set<string>): Source {
  const free = withFreeIds(entries, taken);
  return {
    pack: { ...importedHeader(path, header.title), entries: free.map(({ entry }) => entry) },
    faults,
  };
}

async function readPath(path: string): Promise<Read[]> {
  if (await isFolder(path)) return readFolder(path);
  const as = /\.(?:index|dict|dict\.dz)$/.test(path) ? ' as a DICT database' : '';
  const files = await readable(path.replace(/\.dict(?:\.dz)?$/, '.index'), () => readFiles(path), as);
  if (path.endsWith('.json') && !files.some((file) => jsonLd.recognises(file))) return compiledAt(path);
  const [read] = await importedFrom(files[0]?.name ?? path, files);
  if (read !== undefined) return [read];
  throw new SourceError(
    `${path} is no glossary: give a pack’s folder, a file in .csv, .yaml, .md, .ttl or .jsonld, or the .index of a DICT database.`,
  );
}

async function readFolder(path: string): Promise<Read[]> {
  const names = await namesIn(path);
  if (names.includes('pack.yaml')) return [await readPack(path)];
  const indexes = names.filter((name) => name.endsWith('.index'));
  if (indexes.length > 0) {
    const read = [];
    for (const name of indexes) read.push(...(await readPath(join(path, name))));
    return read;
  }
  const packs: Source[] = [];
  for (const folder of names.map((name) => join(path, name))) {
    const inside = (await isFolder(folder)) ? await namesIn(folder) : [];
    if (inside.includes('pack.yaml')) packs.push(await readPack(folder));
  }
  if (packs.length > 0) return packs;
  const read = await importedFrom(path, await readable(path, () => readFiles(path)));
  if (read.length > 0) return read;
  throw new SourceError(
    `${path} holds no glossary: a pack’s folder has a pack.yaml, a DICT database an .index, another one files in .csv, .yaml, .md, .ttl or .jsonld.`,
  );
}

async function importedFrom(path: string, files: readonly GivenFile[]): Promise<Read[]> {
  const format = formatOf(files);
  if (format === undefined) return [];
  return [{ path, imported: await readGlossary(files, { lang: LANGUAGE }, format) }];
}

const isFolder = (path: string): Promise<boolean> =>
  readable(path, async () => (await stat(path)).isDirectory());

const namesIn = (folder: string): Promise<string[]> =>
  readable(folder, async () => (await readdir(folder)).sort());

const compiledAt = (path: string): Promise<Source[]> =>
  readable(path, async () => readCompiled(await readFile(path, 'utf8'), path), ' as compiled packs');

/** @throws SourceError with a sentence about the path if what is read there can't be. */
async function readable<T>(path: string, read: () => Promise<T>, as = ''): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new SourceError(`${path} can’t be read${as}: ${reasonOf(error, path)}.`, { cause: error });
  }
}
