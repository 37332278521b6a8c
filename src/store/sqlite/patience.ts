import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';

/** In milliseconds: how long another process that writes is waited for. */
const PATIENCE = 3_000;
/** After waiting in vain nobody waits again for so long: those who wait one after the other would wait for ever. */
const HOPELESS = 2_000;
/** A process that writes all the time leaves short gaps. */
const AGAIN_AFTER = 5;

/** Waits for other processes that write to a file, while this one goes on with what needs no file. */
export class Patience {
  #lockedAt = Number.NEGATIVE_INFINITY;

  /** Does the work as soon as the file is free. @throws StoreError `locked` where that takes too long. */
  async with<T>(work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    for (;;)
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'locked') throw error;
        const now = performance.now();
        if (now - start > PATIENCE || start - this.#lockedAt < HOPELESS) {
          this.#lockedAt = now;
          throw error;
        }
        await pause(AGAIN_AFTER);
      }
  }
}
