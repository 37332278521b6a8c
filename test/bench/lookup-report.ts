import { measureAccuracy } from './accuracy.ts';
import { acronymQueries } from './acronyms.ts';
import { type CorpusName, corpusOf, howToInstall, isInstalled, MAIN_CORPUS } from './corpora.ts';
import { knownOf } from './engine.ts';
import { Headwords } from './headwords.ts';
import { inChild } from './in-child.ts';
import { ablations, lookupEngine } from './lookup-engine.ts';
import { count } from './markdown.ts';
import type { Measured } from './measure-engine.ts';
import { peers } from './peers.ts';
import { isPostgresThere, postgres } from './postgres.ts';
import type { Choice } from './queries.ts';
import {
  ablationTable,
  accuracyOf,
  acronymsTable,
  classesTable,
  completionTable,
  enginesTable,
  type Grown,
  growthTable,
  ratiosTable,
  verdictsTable,
} from './tables.ts';
import { tell } from './tell.ts';

/** How much is measured. */
export interface Size {
  /** Queries of each class. */
  readonly perClass: number;
  /** The same, for engines that look at everything for each query. */
  readonly perClassOfSlow: number;
  /** Whether also what our own lookup is without its parts, in other corpora, and with a million labels. */
  readonly whole: boolean;
}

const SEED = 4;
const MILLION = 1_000_000;
const ACRONYMS = 1000;
const HEADWORDS_COMPLETED = 1000;

/** Measures lookup, and gives what there is to say of it as Markdown, part by part. */
export async function* lookupReport(size: Size): AsyncIterable<string> {
  const corpus = MAIN_CORPUS;
  const choice = { seed: SEED, perClass: size.perClass, fair: true };
  const engines = [lookupEngine, ...peers, ...(isPostgresThere() ? [postgres] : [])];
  const all: Measured[] = [];
  for (const { name, slow } of engines) {
    tell(`${name}, ${corpus}`);
    const perClass = slow ? size.perClassOfSlow : size.perClass;
    all.push(await inChild('engine', { engine: name, corpus, ...choice, perClass }));
  }
  const [ours, ...others] = all as [Measured, ...Measured[]];
  yield `## Lookup\n\n${await introduction(corpus, size)}\n\n${enginesTable(all)}`;
  yield classesTable([ours, ...others]);
  yield `### Verdicts of Differentia\n\n${verdictsTable(ours)}`;

  tell(`Differentia and Fuse.js in one process, ${corpus}`);
  const ratios = await inChild('ratio', { corpus, ...choice, perClass: size.perClassOfSlow });
  tell('completion');
  const completion = await inChild('completion', { corpus, seed: SEED, headwords: HEADWORDS_COMPLETED });
  yield `### Speed\n\n${ratiosTable(ratios)}\n\n${completionTable(completion)}`;
  if (!size.whole) return;

  tell('Differentia with queries that mean several headwords');
  const any = await inChild('engine', { engine: lookupEngine.name, corpus, ...choice, fair: false });
  yield `### Verdicts where queries may mean another headword as well or better\n\n${verdictsTable(any)}`;

  const without: Measured[] = [];
  for (const { name } of ablations) {
    tell(name);
    without.push(await inChild('engine', { engine: name, corpus, ...choice }));
  }
  yield `### Differentia without each of its parts\n\n${ablationTable(ours, without)}`;
  yield `### Acronyms in capitals with a slip, and what capitals are worth\n\n${await acronyms(choice)}`;
  yield* growth(ours, size);
}

async function acronyms(choice: Choice): Promise<string> {
  const corpus = await corpusOf(MAIN_CORPUS);
  const queries = acronymQueries(corpus, { ...choice, perClass: ACRONYMS });
  const rows = [lookupEngine, ...ablations.filter(({ name }) => name === 'without capitals')].map(
    async (engine) => {
      const searcher = await engine.build(knownOf(corpus.concepts));
      return [engine.name, await measureAccuracy(searcher, queries)] as const;
    },
  );
  return acronymsTable(await Promise.all(rows));
}

async function* growth(ours: Measured, { perClass }: Size): AsyncIterable<string> {
  const sizes: Grown[] = [];
  const choice = { engine: lookupEngine.name, seed: SEED, perClass, fair: true };
  for (const name of CORPORA.filter(isThere)) {
    tell(`Differentia, ${name}`);
    const measured = name === MAIN_CORPUS ? ours : await inChild('engine', { ...choice, corpus: name });
    const labels = new Headwords(await corpusOf(name)).all.length;
    sizes.push({ ...measured, name, labels, first: accuracyOf(measured) });
    if (name !== MAIN_CORPUS) yield `### Verdicts of Differentia in ${name}\n\n${verdictsTable(measured)}`;
  }
  tell(`Differentia, ${count(MILLION)} made-up labels`);
  const million = await inChild('synthetic', { labels: MILLION, seed: SEED, perClass });
  yield `### Growth\n\n${growthTable([...sizes, { ...million, name: 'made-up' }], ours)}`;
}

/** Small ones first. */
const CORPORA = ['jargon', 'vera', 'foldoc', 'wordnet'] as const;

const isThere = (name: (typeof CORPORA)[number]): boolean => name === 'wordnet' || isInstalled(name);

async function introduction(name: CorpusName, { perClass, perClassOfSlow }: Size): Promise<string> {
  const corpus = await corpusOf(name);
  const said = [
    `${count(corpus.concepts.length)} concepts with ${count(new Headwords(corpus).all.length)} names of ${name},`,
    `${perClass} queries a class (${perClassOfSlow} for engines that look at everything), seed ${SEED}.`,
  ];
  if (!isInstalled('foldoc')) said.push(howToInstall('foldoc'));
  return said.join('\n');
}
