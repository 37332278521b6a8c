import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readPack } from '../glossary/pack/read-pack.ts';
import { reasonOf } from '../glossary/pack/reason.ts';
import { readCompiled } from './compiled.ts';
import { readCsv } from './csv.ts';
import { readDict } from './dict.ts';
import type { Source } from './source.ts';

/** A path that holds no glossary, and why. Its message is a sentence for whoever named the path. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/** A pack that says its ids itself, or how to read one that is given ids which are not in use, and adds them to these. */
type Found = Source | ((taken: Set<string>) => Promise<Source>);

/**
 * Reads the packs at the paths, in their order and whatever their format: a pack's folder, a CSV file, a DICT database
 * (its `.index` or `.dict.dz`, or a folder of them), or packs that were compiled. No entry of a CSV file or a DICT
 * database gets an id that is another's, of whichever path.
 * @throws SourceError if nothing at one of them can be read.
 */
export async function readSources(paths: readonly string[]): Promise<Source[]> {
  const found: Found[] = [];
  for (const path of paths) found.push(...(await find(path)));
  const named = found.flatMap((each) => (typeof each === 'function' ? [] : each.pack.entries));
  const taken = new Set(named.map(({ id }) => id));
  const sources: Source[] = [];
  for (const each of found) sources.push(typeof each === 'function' ? await each(taken) : each);
  return sources;
}

async function find(path: string): Promise<Found[]> {
  if (await isFolder(path)) return findInFolder(path);
  if (path.endsWith('.csv')) return [csvAt(path)];
  const stem = /^(.*)\.(?:index|dict|dict\.dz)$/.exec(path)?.[1];
  if (stem !== undefined) return [dictAt(`${stem}.index`)];
  if (path.endsWith('.json')) return compiledAt(path);
  throw new SourceError(
    `${path} is no glossary: give a pack’s folder, a .csv file, or the .index of a DICT database.`,
  );
}

async function findInFolder(path: string): Promise<Found[]> {
  const names = await namesIn(path);
  if (names.includes('pack.yaml')) return [await readPack(path)];
  const indexes = names.filter((name) => name.endsWith('.index'));
  if (indexes.length > 0) return indexes.map((name) => dictAt(join(path, name)));
  const packs: Source[] = [];
  for (const folder of names.map((name) => join(path, name))) {
    const inside = (await isFolder(folder)) ? await namesIn(folder) : [];
    if (inside.includes('pack.yaml')) packs.push(await readPack(folder));
  }
  if (packs.length > 0) return packs;
  throw new SourceError(
    `${path} holds no glossary: a pack’s folder has a pack.yaml, a DICT database an .index.`,
  );
}

const isFolder = (path: string): Promise<boolean> =>
  readable(path, async () => (await stat(path)).isDirectory());

const namesIn = (folder: string): Promise<string[]> =>
  readable(folder, async () => (await readdir(folder)).sort());

const csvAt = (path: string) => async (taken: Set<string>) =>
  readCsv(await readable(path, () => readFile(path, 'utf8')), path, taken);

const dictAt = (index: string) => (taken: Set<string>) =>
  readable(index, () => readDict(index, taken), ' as a DICT database');

const compiledAt = (path: string): Promise<Source[]> =>
  readable(path, async () => readCompiled(await readFile(path, 'utf8'), path), ' as compiled packs');

/** @throws SourceError with a sentence about the path if what is read there can't be. */
async function readable<T>(path: string, read: () => Promise<T>, as = ''): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new SourceError(`${path} can’t be read${as}: ${reasonOf(error, path)}`, { cause: error });
  }
}
