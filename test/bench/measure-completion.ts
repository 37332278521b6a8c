import { Glossary } from '../../src/glossary/glossary.ts';
import { Completion } from '../../src/lookup/complete.ts';
import { Lookup } from '../../src/lookup/lookup.ts';
import { packOf } from '../glossary/builders.ts';
import { type CorpusName, corpusOf } from './corpora.ts';
import { Headwords } from './headwords.ts';
import { quantile } from './quantile.ts';
import { Random } from './random.ts';

/** In milliseconds, of what is suggested after one more letter. */
export interface CompletionTimes {
  readonly texts: number;
  readonly p50: number;
  readonly p99: number;
}

const MOST = 25;
const LONGEST = 20;

/** How long it takes to complete headwords as they are typed, letter by letter. */
export async function measureCompletion(asked: {
  corpus: CorpusName;
  seed: number;
  headwords: number;
}): Promise<CompletionTimes> {
  const corpus = await corpusOf(asked.corpus);
  const glossary = new Glossary([packOf(corpus.concepts)]);
  const completion = new Completion(glossary.concepts(), {
    glossary,
    lookup: new Lookup(glossary.concepts()),
  });
  const random = new Random(asked.seed, 'completion');
  const typed = random
    .shuffled(new Headwords(corpus).all)
    .slice(0, asked.headwords)
    .flatMap(({ text }) => [...text.slice(0, LONGEST)].map((_, letter) => text.slice(0, letter + 1)));
  const run = (): number[] =>
    typed.map((text) => {
      const start = performance.now();
      completion.complete(text, MOST);
      return performance.now() - start;
    });
  run();
  const times = run();
  return { texts: typed.length, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
