import { setImmediate } from 'node:timers/promises';

/** How long work goes on, in milliseconds, before others get their turn. */
const STINT = 20;

/** Long work, seen from outside. */
export interface Work {
  /** Called now and then, and at the end. The total may be counted in bytes, entries or files. */
  readonly progress?: (done: number, total: number) => void;
  /** Work that is called off ends with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The items as they are; between two of them whatever else the process does gets its turn, as questions must not wait. */
export async function* inTurns<T>(
  items: Iterable<T>,
  total: number,
  { progress, signal }: Work,
): AsyncGenerator<T> {
  signal?.throwIfAborted();
  let done = 0;
  let since = performance.now();
  for (const item of items) {
    yield item;
    done++;
    if (performance.now() - since < STINT) continue;
    progress?.(done, total);
    await setImmediate();
    signal?.throwIfAborted();
    since = performance.now();
  }
  progress?.(done, total);
  signal?.throwIfAborted();
}

/** One stage of some, counted from 0, as work of its own: its progress is that part of the progress of the whole. */
export function stageOf(work: Work, stage: number, stages: number): Work {
  const { progress } = work;
  if (progress === undefined) return work;
  return {
    ...work,
    progress: (done, total) =>
      total === 0 ? progress(stage + 1, stages) : progress(stage * total + done, stages * total),
  };
}
