import type { Store } from '../store/store.ts';

/** How things are done of which each is whole by itself. */
export interface OneByOne {
  readonly store: Pick<Store, 'check'>;
  /** Ends it before the next. */
  readonly signal: AbortSignal;
  /** Told of each that failed. */
  failed(error: unknown): void;
}

/**
 * Does something with each, one after the other. One that fails doesn't hold up those after it. It is left where the store itself
 * fails: then so would the rest.
 * @throws StoreError where it does.
 */
export async function eachByItself<T>(
  all: Iterable<T>,
  { store, signal, failed }: OneByOne,
  work: (each: T) => Promise<void>,
): Promise<void> {
  for (const each of all) {
    if (signal.aborted) return;
    try {
      await work(each);
    } catch (error) {
      await store.check();
      failed(error);
    }
  }
}
