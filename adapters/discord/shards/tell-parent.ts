import { type Report, TELLS_EVERY } from './report.ts';

/** In milliseconds; that events arrive, or don't, is told as soon. */
const LOOKS_EVERY = 200;

/**
 * Tells the process that began this one how it goes, again and again.
 * @returns a signal that is aborted once that process hangs up: to have this one stop, or since it is gone.
 */
export function tellParent(how: {
  readonly isReady: () => boolean;
  readonly counted: () => Promise<unknown[]>;
}): AbortSignal {
  const hungUp = new AbortController();
  process.once('disconnect', () => hungUp.abort());
  if (!process.connected) hungUp.abort();
  let told = { isReady: false, at: Number.NEGATIVE_INFINITY };
  const tell = (report: Report) => {
    // What can't be told any more need not be.
    if (process.connected) process.send?.(report, undefined, undefined, () => undefined);
  };
  const look = async () => {
    const [isReady, at] = [how.isReady(), performance.now()];
    const isDue = at - told.at >= TELLS_EVERY;
    if (isReady === told.isReady && !isDue) return;
    told = { isReady, at };
    tell({ isReady, counted: await how.counted() });
  };
  const timer = setInterval(() => void look(), LOOKS_EVERY).unref();
  hungUp.signal.addEventListener('abort', () => clearInterval(timer));
  void look();
  return hungUp.signal;
}
