import type { Logger } from 'pino';
import type { Store } from '../../src/store/store.ts';

/** Whoever asks more often, in milliseconds, gets the same answer: to find out whether the store can be written to, it is. */
const CHECKED_EVERY = 2_000;

/** Whether the store can be written to, and how many seconds it took to find out. */
export type StoreCheck = () => Promise<{ readonly ok: boolean; readonly seconds: number }>;

export function storeCheckOf(store: Pick<Store, 'check'>, log: Logger): StoreCheck {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let check: ReturnType<StoreCheck> = Promise.resolve({ ok: false, seconds: 0 });
  return () => {
    const since = performance.now();
    if (since - checkedAt < CHECKED_EVERY) return check;
    checkedAt = since;
    const seconds = () => (performance.now() - since) / 1000;
    check = store.check().then(
      () => ({ ok: true, seconds: seconds() }),
      (error: unknown) => {
        log.error({ err: error }, 'the store can’t be written to');
        return { ok: false, seconds: seconds() };
      },
    );
    return check;
  };
}
