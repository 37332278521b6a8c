import { computingTime } from '../computing-time.ts';

/** For 16 times the input: linear growth is 16 times the time, quadratic growth 256 times. */
export const GENEROUS = 64;

/**
 * How many times as long it takes to do the work for 16 times `size`.
 * @param prepare what is not measured; it returns the work.
 */
export async function growth(size: number, prepare: (size: number) => () => unknown): Promise<number> {
  const [small, large] = [prepare(size), prepare(16 * size)];
  await small();
  const slow = await computingTime(large, 3);
  return slow / Math.max(await computingTime(small, 3), 0.1);
}
