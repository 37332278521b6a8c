import Fuse from 'fuse.js';
import { type CorpusName, corpusOf } from './corpora.ts';
import { knownOf, type Searcher } from './engine.ts';
import { lookupEngine } from './lookup-engine.ts';
import { fuseDefault } from './peers.ts';
import { quantile } from './quantile.ts';
import { type Choice, queriesFor } from './queries.ts';

/** How long our lookup and Fuse.js as it comes take for the same queries: medians, in milliseconds. */
export interface Ratio {
  readonly queries: number;
  readonly ours: number;
  readonly fuse: number;
}

export interface Ratios {
  readonly all: Ratio;
  /** Of the queries for which the lookup doesn't ask Fuse.js. */
  readonly withoutFuse: Ratio;
}

/** Calls before those that count; one of Fuse.js does as much work as thousands of ours. */
const WARM_UP = 5000;
const WARM_UP_OF_FUSE = 10;

/** Asks both the same in one process. */
export async function measureRatio({
  corpus: name,
  ...choice
}: Choice & { corpus: CorpusName }): Promise<Ratios> {
  const corpus = await corpusOf(name);
  const texts = (await queriesFor(corpus, choice)).map(({ text }) => text);
  const known = knownOf(corpus.concepts);
  const [ours, fuse] = [await lookupEngine.build(known), await fuseDefault.build(known)];
  const callsFuse = texts.map((text) => asksFuse(() => ours.search(text)));
  for (let calls = 0; calls < WARM_UP; calls += texts.length) timesOf(ours, texts);
  const ourTimes = timesOf(ours, texts);
  timesOf(fuse, texts.slice(0, WARM_UP_OF_FUSE));
  const fuseTimes = timesOf(fuse, texts);
  const ratio = (includes: (place: number) => boolean): Ratio => {
    const median = (times: readonly number[]) =>
      quantile(
        times.filter((_, place) => includes(place)),
        0.5,
      );
    const queries = texts.filter((_, place) => includes(place)).length;
    return { queries, ours: median(ourTimes), fuse: median(fuseTimes) };
  };
  return { all: ratio(() => true), withoutFuse: ratio((place) => callsFuse[place] === false) };
}

function timesOf(searcher: Searcher, texts: readonly string[]): number[] {
  return texts.map((text) => {
    const start = performance.now();
    searcher.search(text);
    return performance.now() - start;
  });
}

/** Whether Fuse.js is searched in, by whoever does it. */
function asksFuse(work: () => unknown): boolean {
  const { search } = Fuse.prototype;
  let asked = false;
  Fuse.prototype.search = function (...given) {
    asked = true;
    return search.apply(this, given);
  };
  work();
  Fuse.prototype.search = search;
  return asked;
}
