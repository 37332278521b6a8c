import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCompiled } from '../glossary/pack/compiled.ts';
import { readPack } from '../glossary/pack/read-pack.ts';
import { readCsv } from './csv.ts';
import { readDict } from './dict.ts';
import type { Source } from './source.ts';

/** A path that holds no glossary, and why. Its message is a sentence for whoever named the path. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}

/**
 * Reads the packs at a path, whatever their format: a pack's folder, a CSV file, a DICT database (its `.index` or
 * `.dict.dz`, or a folder of them), or packs that were compiled.
 * @param taken the ids that are in use; what is read gets others, and they are added.
 * @throws SourceError if nothing there can be read.
 */
export async function readSources(path: string, taken: Set<string>): Promise<Source[]> {
  const kind = await kindOf(path);
  if (kind === 'folder') return readFolder(path, taken);
  if (path.endsWith('.csv')) return [readCsv(await readFile(path, 'utf8'), path, taken)];
  const stem = /^(.*)\.(?:index|dict|dict\.dz)$/.exec(path)?.[1];
  if (stem !== undefined) return [await dictAt(`${stem}.index`, taken)];
  if (path.endsWith('.json')) return compiledAt(path, taken);
  throw new SourceError(
    `${path} is no glossary: give a pack’s folder, a .csv file, or the .index of a DICT database.`,
  );
}

async function kindOf(path: string): Promise<'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw new SourceError(`${path} can’t be read: ${reason(error)}`, { cause: error });
  }
}

async function readFolder(path: string, taken: Set<string>): Promise<Source[]> {
  const names = (await readdir(path)).sort();
  if (names.includes('pack.yaml')) return [noting(await readPack(path), taken)];
  const indexes = names.filter((name) => name.endsWith('.index'));
  const sources: Source[] = [];
  for (const name of indexes) sources.push(await dictAt(join(path, name), taken));
  if (sources.length > 0) return sources;
  for (const name of names) {
    const folder = join(path, name);
    const inside = (await kindOf(folder)) === 'folder' ? await readdir(folder) : [];
    if (inside.includes('pack.yaml')) sources.push(noting(await readPack(folder), taken));
  }
  if (sources.length > 0) return sources;
  throw new SourceError(
    `${path} holds no glossary: a pack’s folder has a pack.yaml, a DICT database an .index.`,
  );
}

async function dictAt(index: string, taken: Set<string>): Promise<Source> {
  try {
    return await readDict(index, taken);
  } catch (error) {
    throw new SourceError(`${index} can’t be read as a DICT database: ${reason(error)}`, { cause: error });
  }
}

async function compiledAt(path: string, taken: Set<string>): Promise<Source[]> {
  try {
    const packs = loadCompiled(await readFile(path, 'utf8'), path);
    return packs.map((pack) => noting({ pack, faults: [] }, taken));
  } catch (error) {
    throw new SourceError(`${path} can’t be read as compiled packs: ${reason(error)}`, { cause: error });
  }
}

function noting(source: Source, taken: Set<string>): Source {
  for (const entry of source.pack.entries) taken.add(entry.id);
  return source;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
