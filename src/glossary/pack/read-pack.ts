import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { comparisonSchema } from '../comparison.ts';
import { conceptSchema } from '../concept.ts';
import type { Entry } from '../entry.ts';
import { adviseOn } from './advice/advise.ts';
import { checkEntries } from './check-entries.ts';
import { type Fault, inReadingOrder } from './fault.ts';
import { type Pack, type PackHeader, packSchema } from './pack.ts';
import { reasonOf } from './reason.ts';
import type { Sourced } from './sourced.ts';
import { YamlFile } from './yaml-file.ts';

interface Folder {
  readonly folder: string;
  readonly kind: Entry['kind'];
  readonly schema: z.ZodType<Entry>;
}

/** The folders of a pack, and what the files in each of them hold. A genus is a concept with aspects. */
const FOLDERS: readonly Folder[] = [
  { folder: 'genera', kind: 'concept', schema: conceptSchema },
  { folder: 'concepts', kind: 'concept', schema: conceptSchema },
  { folder: 'comparisons', kind: 'comparison', schema: comparisonSchema },
];

/**
 * Reads a pack's folder: `pack.yaml`, and one entry a file in `genera/`, `concepts/` and `comparisons/`, where the
 * file's name is the entry's id.
 * @returns the pack of all entries that are right by themselves, and every fault; a pack with faults is not to be used.
 * `advice` looks for what makes it less useful.
 */
export async function readPack(
  folder: string,
): Promise<{ pack: Pack; faults: Fault[]; advice: () => Fault[] }> {
  const header = await readHeader(join(folder, 'pack.yaml'));
  const read = await Promise.all(FOLDERS.map((each) => readFolder(folder, each, header.value)));
  const entries = read.flatMap((each) => each.entries);
  const checked = [...entries, ...read.flatMap((each) => each.salvaged)];
  const unread = new Set(read.flatMap((each) => each.unread));
  const faults = [
    ...header.faults,
    ...(await strayFaults(folder)),
    ...read.flatMap((each) => each.faults),
    ...checkEntries(checked, unread),
  ];
  return {
    pack: { ...header.value, entries: entries.map((each) => each.entry) },
    faults: inReadingOrder(faults),
    advice: () => adviseOn(entries),
  };
}

/** Folders and YAML files that a pack does not have, such as a folder whose name is misspelt. */
async function strayFaults(folder: string): Promise<Fault[]> {
  const known = ['pack.yaml', ...FOLDERS.map((each) => each.folder)];
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return found
    .filter((each) => !known.includes(each.name) && !each.name.startsWith('.'))
    .filter((each) => each.isDirectory() || each.name.endsWith('.yaml'))
    .map(({ name }) => ({
      file: join(folder, name),
      line: 1,
      message: `is no part of a pack, which has ${known.join(', ')}`,
    }));
}

async function readHeader(path: string): Promise<{ value: PackHeader; faults: Fault[] }> {
  const result = await readYaml(path, packSchema, {});
  if ('value' in result) return { value: result.value, faults: [] };
  return {
    value: { id: 'pack', title: 'Pack', description: 'Pack', lang: 'en', contributors: [] },
    faults: result.faults,
  };
}

/** What a file says, and the file, or why it can't be used. */
async function readYaml<T>(
  path: string,
  schema: z.ZodType<T>,
  given: Readonly<Record<string, unknown>>,
): Promise<{ value: T; file: YamlFile } | { faults: Fault[]; file?: YamlFile; salvaged?: T | undefined }> {
  try {
    const file = new YamlFile(path, await readFile(path, 'utf8'));
    return { file, ...file.read(schema, given) };
  } catch (error) {
    return { faults: [unreadable(path, error)] };
  }
}

const unreadable = (path: string, error: unknown): Fault => ({
  file: path,
  line: 1,
  message: `can’t be read: ${reasonOf(error)}`,
});

async function readFolder(
  root: string,
  { folder, kind, schema }: Folder,
  header: PackHeader,
): Promise<{ entries: Sourced[]; salvaged: Sourced[]; unread: string[]; faults: Fault[] }> {
  const entries: Sourced[] = [];
  const salvaged: Sourced[] = [];
  const unread: string[] = [];
  const faults: Fault[] = [];
  const names = await readdir(join(root, folder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') faults.push(unreadable(join(root, folder), error));
    return [];
  });
  for (const name of names.sort()) {
    const path = join(root, folder, name);
    if (!name.endsWith('.yaml')) {
      faults.push({ file: path, line: 1, message: 'is not an entry: entries end in .yaml' });
      continue;
    }
    const id = basename(name, '.yaml');
    const given = { kind, id, lang: header.lang, contributors: header.contributors };
    const result = await readYaml(path, schema, given);
    const sourced = (entry: Entry, file: YamlFile): Sourced => ({
      entry,
      file: path,
      fault: (at, message) => file.fault(at, message),
    });
    if ('value' in result) {
      entries.push(sourced(result.value, result.file));
      continue;
    }
    faults.push(...result.faults);
    if (result.salvaged !== undefined && result.file !== undefined)
      salvaged.push(sourced(result.salvaged, result.file));
    else unread.push(id);
  }
  return { entries, salvaged, unread, faults };
}
