import type { Concept } from '../../src/glossary/concept.ts';
import { type Engine, knownOf, type Searcher } from './engine.ts';
import { quantile } from './quantile.ts';

/** What it takes to make an index and to keep it. */
export interface Cost {
  /** In milliseconds: the median, where it is fast enough to be made several times. */
  readonly build: number;
  /** In bytes, inside and outside of the heap of JavaScript; of this process alone. */
  readonly heap: number;
}

const SEVERAL = 5;
const FAST = 1000;

/** Builds the index of an engine, and says what that takes. Needs `--expose-gc`. */
export async function costOf(
  engine: Engine,
  concepts: readonly Concept[],
): Promise<{ cost: Cost; searcher: Searcher }> {
  // So that loading and compiling the code is part of neither.
  await (await engine.build(knownOf(concepts.slice(0, 100)))).close?.();
  const known = knownOf(concepts);
  const times: number[] = [];
  const build = async (): Promise<Searcher> => {
    const start = performance.now();
    const built = await engine.build(known);
    times.push(performance.now() - start);
    return built;
  };
  const before = used();
  let searcher = await build();
  const heap = used() - before;
  while (times.length < SEVERAL && times.every((took) => took < FAST)) {
    await searcher.close?.();
    searcher = await build();
  }
  return { cost: { build: quantile(times, 0.5), heap }, searcher };
}

/** Bytes that are in use once all that isn't has been given back. */
export function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
