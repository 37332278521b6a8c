import { Lookup } from '../../src/lookup/lookup.ts';
import { synthetic } from './corpora.ts';
import { type Cost, used } from './cost.ts';
import { quantile } from './quantile.ts';
import { isNegative, queriesFor } from './queries.ts';

export interface SyntheticMeasured extends Cost {
  readonly labels: number;
  readonly queries: number;
  /** Share of the queries in which what is meant comes first. */
  readonly first: number;
  readonly p50: number;
  readonly p99: number;
}

/** Queries are made from the first so many labels. */
const SAMPLE = 5000;

/** What our lookup costs with made-up labels, of which there can be as many as one likes. */
export async function measureSynthetic(asked: {
  labels: number;
  seed: number;
  perClass: number;
}): Promise<SyntheticMeasured> {
  const { labels, seed, perClass } = asked;
  const concepts = [...synthetic(SAMPLE, seed)];
  const all = await queriesFor({ name: 'synthetic', concepts }, { seed, perClass, fair: false });
  const queries = all.filter((query) => !isNegative(query.class));
  const before = used();
  const start = performance.now();
  const lookup = new Lookup(synthetic(labels, seed));
  const whole = performance.now() - start;
  const heap = used() - before;
  const making = performance.now();
  for (const _ of synthetic(labels, seed));
  const build = whole - (performance.now() - making);
  const run = (): number[] =>
    queries.map(({ text }) => {
      const begin = performance.now();
      lookup.find(text);
      return performance.now() - begin;
    });
  run();
  const times = run();
  const right = queries.filter(({ text, target }) =>
    target.has(lookup.find(text).matches[0]?.conceptId ?? ''),
  );
  return {
    labels,
    queries: queries.length,
    first: right.length / queries.length,
    build,
    heap,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
