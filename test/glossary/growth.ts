/** Milliseconds, the best of several runs, so that noise of the machine counts little. */
async function duration(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** For 16 times the input: linear growth is 16 times the time, quadratic growth 256 times. */
export const GENEROUS = 64;

/**
 * How many times as long it takes to do the work for 16 times `size`.
 * @param prepare what is not measured; it returns the work.
 */
export async function growth(size: number, prepare: (size: number) => () => unknown): Promise<number> {
  const [small, large] = [prepare(size), prepare(16 * size)];
  await small();
  const slow = await duration(large);
  return slow / Math.max(await duration(small), 0.1);
}
