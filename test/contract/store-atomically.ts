import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sentAnswer } from '../store/sent-answer.ts';

/** What every engine does with what must happen together. */
export function atomicallyContract(open: () => Promise<Store>): void {
  describe('what is done atomically', () => {
    it('is all there when it is done, and its result is given back', async () => {
      const store = await open();
      const result = await store.atomically(async ({ claims, answers }) => {
        await answers.save(sentAnswer());
        expect(await answers.withId('w', 'a')).toStrictEqual(sentAnswer());
        return claims.make('w', 'k', 1);
      });
      expect(result).toBe(true);
      expect(await store.claims.make('w', 'k', 1)).toBe(false);
      expect(await store.answers.withId('w', 'a')).toStrictEqual(sentAnswer());
    });

    it('is not there at all where it was given up, and the reason is handed on', async () => {
      const store = await open();
      const reason = new Error('given up');
      const given = store.atomically(async ({ claims, mutes, changes }) => {
        await changes.bump('n');
        await claims.make('w', 'k', 1);
        await mutes.set('w', 'c', true, 1);
        throw reason;
      });
      await expect(given).rejects.toBe(reason);
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
      expect(await store.mutes.has('w', 'c')).toBe(false);
      expect(await store.changes.count('n')).toBe(0);
    });

    it('is not there where a part of it failed, though nobody minded', async () => {
      const store = await open();
      const reasons: unknown[] = [];
      const done = store.atomically(async ({ claims, changes }) => {
        await claims.make('w', 'before', 1);
        await claims.make('w', 'k', Number.NaN).catch((error: unknown) => reasons.push(error));
        await claims.make('w', 'after', 1).catch((error: unknown) => reasons.push(error));
        await changes.bump('n').catch(() => undefined);
      });
      await expect(done).rejects.toMatchObject({ name: 'StoreError', code: 'failed' });
      await expect(done).rejects.toBe(reasons[0]);
      for (const reason of reasons) expect(reason).toBe(reasons[0]);
      expect(await store.claims.make('w', 'before', 1)).toBe(true);
      expect(await store.claims.make('w', 'after', 1)).toBe(true);
    });

    it('is not there where one of several things at once failed, whatever came after it', async () => {
      const store = await open();
      const keys = Array.from({ length: 8 }, (_, index) => `k${index}`);
      const done = store.atomically(({ claims }) =>
        Promise.all(keys.map((key, index) => claims.make('w', key, index === 2 ? Number.NaN : 1))),
      );
      await expect(done).rejects.toMatchObject({ code: 'failed' });
      for (const key of keys) expect(await store.claims.make('w', key, 1)).toBe(true);
    });

    it('takes in nothing that others do at the same time', async () => {
      const store = await open();
      const others: Promise<unknown>[] = [];
      const given = store.atomically(async ({ claims }) => {
        await claims.make('w', 'inside', 1);
        await claims.make('w', 'inside, too', 1);
        throw new Error('given up');
      });
      others.push(store.claims.make('w', 'outside', 1), store.mutes.set('w', 'c', true, 1));
      await expect(given).rejects.toThrow('given up');
      await Promise.all(others);
      expect(await store.claims.make('w', 'outside', 1)).toBe(false);
      expect(await store.mutes.has('w', 'c')).toBe(true);
      expect(await store.claims.make('w', 'inside', 1)).toBe(true);
    });

    it('uses nothing but the records that it is given: it would wait for itself', async () => {
      const store = await open();
      for (const use of [
        () => store.claims.make('w', 'k', 1),
        () => store.atomically(async () => undefined),
        () => store.changes.bump('n'),
      ])
        await expect(store.atomically<unknown>(use)).rejects.toThrow('only the records that it was given');
      expect(await store.atomically(async (records) => 'atomically' in records)).toBe(false);
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
      // What was begun inside may go on after it.
      let later = Promise.resolve(false);
      let isOver = (): void => undefined;
      const over = new Promise<void>((resolve) => {
        isOver = resolve;
      });
      await store.atomically(async () => {
        later = over.then(() => store.claims.make('w', 'later', 1));
      });
      isOver();
      expect(await later).toBe(true);
    });

    it('takes nothing that comes after its end', async () => {
      const store = await open();
      const escaped = await store.atomically(async (records) => [records]);
      await expect(escaped[0]?.claims.make('w', 'k', 1)).rejects.toThrow();
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
    });

    it('counts a change once for each who makes it, one after the other', async () => {
      const store = await open();
      const seen: number[] = [];
      const counts = await Promise.all(
        Array.from({ length: 30 }, () =>
          store.atomically(async ({ changes, claims }) => {
            const count = await changes.bump('n');
            // Nobody else is between the two.
            seen.push(count);
            await claims.make('w', `${count}`, 1);
            seen.push(count);
            return count;
          }),
        ),
      );
      const numbers = Array.from({ length: 30 }, (_, index) => index + 1);
      expect(counts.sort((a, b) => a - b)).toEqual(numbers);
      expect(seen).toEqual(numbers.flatMap((count) => [count, count]));
      expect(await store.changes.count('n')).toBe(30);
      expect(await store.changes.count('other')).toBe(0);
    });

    it('is done again where two stand in each other’s way', async () => {
      const store = await open();
      const pair = (first: string, second: string) =>
        store.atomically(async ({ changes }) => {
          await changes.bump(first);
          await changes.bump(second);
        });
      await Promise.all(Array.from({ length: 4 }, () => [pair('a', 'b'), pair('b', 'a')]).flat());
      expect(await store.changes.count('a')).toBe(8);
      expect(await store.changes.count('b')).toBe(8);
    });
  });

  describe('a lease', () => {
    it('is its holder’s until it runs out, and for as long as the holder takes it again', async () => {
      const store = await open();
      const { leases } = store;
      expect(await leases.take('n', 'a', 100, 0)).toBe(true);
      expect(await leases.take('n', 'b', 110, 10)).toBe(false);
      expect(await leases.take('other', 'b', 110, 10)).toBe(true);
      expect(await leases.take('n', 'a', 150, 50)).toBe(true);
      expect(await leases.take('n', 'b', 200, 149)).toBe(false);
      expect(await leases.take('n', 'b', 250, 150)).toBe(true);
      expect(await leases.take('n', 'a', 300, 200)).toBe(false);
    });

    it('is had by one of those who want it at once', async () => {
      const { leases } = await open();
      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, index) => leases.take('n', `${index}`, 100, 0)),
      );
      expect(taken.filter(Boolean)).toHaveLength(1);
    });
  });
}
