import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of speech that WordNet has words of. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** A word of WordNet, in lower case. */
export interface Lemma {
  readonly word: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Whether it occurs in the texts whose words the makers of WordNet counted. */
  readonly counted: boolean;
  /** Whether it is only ever written with a capital. */
  readonly isName: boolean;
}

const FILES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'data.noun',
  verb: 'data.verb',
  adjective: 'data.adj',
  adverb: 'data.adv',
};

/** The single words in the `dict` folder of a WordNet, each once for each part of speech; acronyms are left out. */
export async function readLemmas(folder: string): Promise<Lemma[]> {
  const counted = await readCounted(folder);
  const lemmas = new Map<string, Lemma>();
  for (const partOfSpeech of ['noun', 'verb', 'adjective', 'adverb'] as const) {
    const synsets = (await readFile(join(folder, FILES[partOfSpeech]), 'latin1')).split('\n');
    for (const written of synsets.flatMap(wordsOf)) {
      const word = written.toLowerCase();
      const key = `${word} ${partOfSpeech}`;
      const isName = written !== word && (lemmas.get(key)?.isName ?? true);
      lemmas.set(key, { word, partOfSpeech, counted: counted.has(word), isName });
    }
  }
  return [...lemmas.values()];
}

/** The words of a synset: after its offset, file and type comes their number in hexadecimal, then each with a number of its own. */
function wordsOf(line: string): string[] {
  if (!/^\d/.test(line)) return [];
  const fields = line.split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '')).filter(
    (word) => /^[A-Za-z]?[a-z]+$/.test(word) && word.length > 1,
  );
}

/** A line is "word%…  offset  number  count". */
async function readCounted(folder: string): Promise<Set<string>> {
  const senses = (await readFile(join(folder, 'index.sense'), 'latin1')).split('\n');
  return new Set(
    senses.filter((line) => !line.endsWith(' 0')).map((line) => line.slice(0, line.indexOf('%'))),
  );
}
