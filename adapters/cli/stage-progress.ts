import type { Work } from '../../src/interchange/work.ts';
import { interruptible } from './interruptible.ts';
import { Progress } from './progress.ts';
import type { Output } from './streams.ts';

/** Steps that a bar is drawn in, whatever the work counts. */
const STEPS = 1_000;

/**
 * Does long work with a bar, which shows how far it has come once that takes a while.
 * @param calledOff what the person is told who calls it off.
 */
export async function withProgress<T>(
  output: Output,
  calledOff: string,
  work: (work: Work) => Promise<T>,
): Promise<T> {
  const bar = new Progress(STEPS, output);
  let shown = 0;
  try {
    const progress = (done: number, total: number): void => {
      const steps = total === 0 ? STEPS : Math.floor((done / total) * STEPS);
      if (steps > shown) bar.advance(steps - shown);
      shown = Math.max(shown, steps);
    };
    return await interruptible(calledOff, (signal) => work({ progress, signal }));
  } finally {
    bar.finish();
  }
}
