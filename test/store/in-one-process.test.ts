import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inOneProcess, type Shift } from '../../src/store/in-one-process.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { open } from './open.ts';
import { openAt } from './open-at.ts';

const TIMES = { name: 'work', every: 20, lease: 300, look: 20 };

/** Begins a shift, which ends with the test. @returns what resolves when it has ended. */
function begin({ leases }: Store, shift: Pick<Shift, 'work'> & Partial<Shift>) {
  const stop = new AbortController();
  const failed = (error: unknown): void => {
    throw error;
  };
  const ended = inOneProcess(leases, { ...TIMES, failed, ...shift }, stop.signal);
  onTestFinished(() => {
    stop.abort();
    return ended;
  });
  return { ended, stop: () => stop.abort() };
}

describe('work that one process does', () => {
  it('is ended, and done by another, where its lease can’t be kept', async () => {
    const file = join(await temporaryFolder(), 'differentia.db');
    const [lost, other] = [await openAt(file), await open(file)];
    const failures: unknown[] = [];
    const begun = new EventTarget();
    const isEnded = new Promise<void>((resolve) => {
      begin(lost, {
        failed: (error) => failures.push(error),
        async work(signal) {
          begun.dispatchEvent(new Event('begun'));
          await once(signal, 'abort');
          resolve();
        },
      });
    });
    await once(begun, 'begun');
    await lost.close();
    await new Promise<void>((resolve) => {
      begin(other, { work: async () => resolve() });
    });
    await isEnded;
    expect(failures.length).toBeGreaterThan(0);
  });

  it('is left to another by one that can’t do it any more, and not begun by one that never could', async () => {
    const store = await open(join(await temporaryFolder(), 'differentia.db'));
    const lease = 3_600_000;
    const done: string[] = [];
    let isAble = true;
    begin(store, { lease, isAble: () => false, work: async () => void done.push('never') });
    await new Promise<void>((resolve) => {
      begin(store, { lease, isAble: () => isAble, work: async () => resolve() });
    });
    isAble = false;
    await new Promise<void>((resolve) => {
      begin(store, { lease, work: async () => resolve() });
    });
    expect(done).toEqual([]);
  });

  it('is done again after it failed, and what failed is told', async () => {
    const store = await open(join(await temporaryFolder(), 'differentia.db'));
    const failures: unknown[] = [];
    let count = 0;
    await new Promise<void>((resolve) => {
      begin(store, {
        failed: (error) => failures.push(error),
        async work() {
          if (++count > 2) return resolve();
          throw new Error(`failed for the ${count}. time`);
        },
      });
    });
    expect(failures.map(String)).toEqual(['Error: failed for the 1. time', 'Error: failed for the 2. time']);
  });

  it('is not begun a second time while it lasts, and is waited for at the end', async () => {
    const store = await open(join(await temporaryFolder(), 'differentia.db'));
    let under = 0;
    let most = 0;
    let count = 0;
    const shift = begin(store, {
      every: 0,
      look: 1,
      async work() {
        most = Math.max(most, ++under);
        if (++count === 3) shift.stop();
        await new Promise((resolve) => setTimeout(resolve, 30));
        under--;
      },
    });
    await shift.ended;
    expect({ most, under, count }).toEqual({ most: 1, under: 0, count: 3 });
  });
});
