import { readPack } from '../../../src/glossary/pack/read-pack.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';

/** The lines of each file, by its path in the pack: the first has the number 1. */
export type PackFiles = Readonly<Record<string, readonly string[]>>;

export const packLines = ['id: sample', 'title: Sample', 'description: Entries for a test.', 'lang: en'];

/** A concept's file that is right, in two lines; `more` begins on line 3. */
export const conceptLines = (label: string, ...more: readonly string[]): string[] => [
  `prefLabel: ${label}`,
  `definition: What ${label} means.`,
  ...more,
];

/** A comparison's file that is right, in four lines; `more` begins on line 5. */
export const comparisonLines = (between: readonly string[], ...more: readonly string[]): string[] => [
  `between: [${between.join(', ')}]`,
  'gist: How they differ.',
  'rows:',
  `  - {aspect: Size, values: [${between.map((id) => `size of ${id}`).join(', ')}]}`,
  ...more,
];

/** Writes the files, with a `pack.yaml` where none is given, and reads the folder as a pack. */
export async function readSample(files: PackFiles) {
  const folder = await temporaryFolder();
  const texts = Object.entries({ 'pack.yaml': packLines, ...files }).map(([path, lines]) => [
    path,
    `${lines.join('\n')}\n`,
  ]);
  await writeFiles(folder, Object.fromEntries(texts));
  const { pack, faults } = await readPack(folder);
  const below = (text: string): string => text.replaceAll(`${folder}/`, '');
  return {
    pack,
    faults: faults.map(({ file, line, message }) => `${below(file)}:${line}: ${below(message)}`),
  };
}

/** What is wrong with a pack of these files, each as "concepts/api.yaml:7: …". */
export const faultsIn = async (files: PackFiles): Promise<string[]> => (await readSample(files)).faults;
