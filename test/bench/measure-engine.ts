import { type Accuracy, measureAccuracy } from './accuracy.ts';
import { type CorpusName, corpusOf } from './corpora.ts';
import { type Cost, costOf } from './cost.ts';
import type { Engine, Found, Searcher } from './engine.ts';
import { ablations, lookupEngine } from './lookup-engine.ts';
import { peers } from './peers.ts';
import { postgres } from './postgres.ts';
import { quantile } from './quantile.ts';
import { type Choice, queriesFor } from './queries.ts';

const ENGINES = [lookupEngine, ...ablations, ...peers, postgres];

/** An engine, what to look up in, and what. */
export interface Measurable extends Choice {
  readonly engine: string;
  readonly corpus: CorpusName;
}

export interface Measured extends Cost {
  readonly engine: string;
  readonly queries: number;
  /** Of one query, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly accuracy: Accuracy;
}

/** So many queries a slow engine is asked before it counts; the others, all of them once. */
const WARM_UP = 10;

/** What an engine finds, and what it costs. */
export async function measureEngine({ engine: name, corpus, ...choice }: Measurable): Promise<Measured> {
  const engine = ENGINES.find((each) => each.name === name) as Engine;
  const { concepts } = await corpusOf(corpus);
  const queries = await queriesFor({ name: corpus, concepts }, choice);
  const { cost, searcher } = await costOf(engine, concepts);
  await measureAccuracy(searcher, engine.slow ? queries.slice(0, WARM_UP) : queries);
  const times: number[] = [];
  const accuracy = await measureAccuracy(timed(searcher, times), queries);
  await searcher.close?.();
  return {
    engine: name,
    queries: queries.length,
    ...cost,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    accuracy,
  };
}

/** Notes how long each search takes. */
const timed = (searcher: Searcher, times: number[]): Searcher => ({
  ...searcher,
  search: (text) => {
    const start = performance.now();
    const noted = (found: Found): Found => {
      times.push(performance.now() - start);
      return found;
    };
    const found = searcher.search(text);
    return found instanceof Promise ? found.then(noted) : noted(found);
  },
});
