import { setImmediate } from 'node:timers/promises';

/** Rows that are deleted at once: few enough that an engine which blocks the process does so for milliseconds. */
export const PRUNED_AT_ONCE = 200;

/** Deletes batch after batch until nothing is left to delete; in between, whatever else waits has its turn. */
export async function inBatches(deleteBatch: () => Promise<bigint>): Promise<void> {
  while ((await deleteBatch()) > 0n) await setImmediate();
}
