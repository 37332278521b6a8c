import { existsSync } from 'node:fs';
import type { Concept } from '../../src/glossary/concept.ts';
import { isConcept } from '../../src/glossary/entry.ts';
import { readSources } from '../../src/interchange/read-sources.ts';
import { conceptOf } from '../glossary/builders.ts';
import { Random } from './random.ts';
import { lemmas } from './wordnet.ts';

/** Concepts to look up, and where they come from. */
export interface Corpus {
  readonly name: string;
  readonly concepts: readonly Concept[];
}

/** The dictionaries that Debian packages. */
export type Dictionary = 'foldoc' | 'jargon' | 'vera';

export const indexOf = (name: Dictionary): string => `/usr/share/dictd/${name}.index`;

export const isInstalled = (name: Dictionary): boolean => existsSync(indexOf(name));

/** What to do about a dictionary that isn't there. */
export const howToInstall = (name: Dictionary): string =>
  `${indexOf(name)} isn’t there: on Debian and Ubuntu, run “apt-get install dict-${name}”.`;

async function dictionary(name: Dictionary): Promise<Concept[]> {
  const sources = await readSources([indexOf(name)]);
  return sources.flatMap(({ pack }) => pack.entries).filter(isConcept);
}

/** Every word and term of WordNet as a concept of its own: ten times the size of the largest dictionary. */
async function wordnet(): Promise<Concept[]> {
  return (await lemmas()).map((prefLabel, index) => conceptOf({ id: `wordnet-${index}`, prefLabel }));
}

/** As many concepts as asked for, whose labels are two to four made-up words; made one after the other, since there may be a million. */
export function* synthetic(count: number, seed: number): Iterable<Concept> {
  const random = new Random(seed, 'synthetic');
  const words = Array.from({ length: 40_000 }, () => madeUpWord(random));
  for (let index = 0; index < count; index++) {
    const length = random.pick([2, 2, 2, 3, 3, 4]);
    const prefLabel = Array.from({ length }, () => random.pick(words)).join(' ');
    yield conceptOf({ id: `synthetic-${index}`, prefLabel });
  }
}

const ONSETS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p ph pl pr qu r s sc sh sl sp st str t th tr v w z'.split(
    ' ',
  );
const RHYMES =
  'a an ar ast at e ea ect el en er est i ic ide in ing ion it o on or ore ous u ul um ure us y'.split(' ');

/** One to four syllables that can be spoken and mean nothing, but by accident. */
export function madeUpWord(random: Random): string {
  const syllables = random.pick([1, 2, 2, 3, 3, 4]);
  return Array.from({ length: syllables }, () => random.pick(ONSETS) + random.pick(RHYMES)).join('');
}

export type CorpusName = Dictionary | 'wordnet' | 'a tenth of wordnet';

/** @throws SourceError if it is a dictionary that can’t be read. */
export async function corpusOf(name: CorpusName): Promise<Corpus> {
  if (name === 'wordnet') return { name, concepts: await wordnet() };
  if (name !== 'a tenth of wordnet') return { name, concepts: await dictionary(name) };
  return { name, concepts: (await wordnet()).filter((_, index) => index % 10 === 0) };
}

/** The corpus that the targets are set for, or where it isn't installed, one as large that always is. */
export const MAIN_CORPUS: CorpusName = isInstalled('foldoc') ? 'foldoc' : 'a tenth of wordnet';
