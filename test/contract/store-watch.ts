import { describe, expect, it, vi } from 'vitest';
import { open } from '../store/open.ts';

/** Long for one who waits, and short beside the half minute after which all counts are compared anyway. */
const SOON = { timeout: 8_000, interval: 10 };

/** What every engine tells of changes. */
export function watchContract(newAddress: () => Promise<string>): void {
  describe('who watches', () => {
    it('hears what this process changes before that is done, once, and nothing that was given up', async () => {
      const store = await open(await newAddress());
      const heard: unknown[] = [];
      const watch = store.watch((...change) => heard.push(change));
      watch.follow('n', 0);
      watch.follow('m', 0);
      await store.atomically(async ({ changes }) => {
        await changes.bump('n');
        await changes.bump('n');
        expect(heard).toEqual([]);
      });
      expect(heard).toEqual([['n', 2]]);
      await store
        .atomically(async ({ changes }) => {
          await changes.bump('n');
          throw new Error('given up');
        })
        .catch(() => undefined);
      await store.changes.bump('not followed');
      await store.changes.bump('m');
      expect(heard).toEqual([
        ['n', 2],
        ['m', 1],
      ]);
      watch.leave('n');
      await store.changes.bump('n');
      await watch.stop();
      await store.changes.bump('m');
      expect(heard).toHaveLength(2);
    });

    it('hears what others change, in order, though not each step', async () => {
      const address = await newAddress();
      const [store, other] = [await open(address), await open(address)];
      const heard: number[] = [];
      store.watch((_, count) => heard.push(count)).follow('n', 0);
      for (let count = 0; count < 20; count++) await other.changes.bump('n');
      await vi.waitFor(() => expect(heard.at(-1)).toBe(20), SOON);
      expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
      await other.changes.bump('n');
      await vi.waitFor(() => expect(heard.at(-1)).toBe(21), SOON);
    });

    it('is told at once of what was changed since the count that is known', async () => {
      const address = await newAddress();
      const [store, other] = [await open(address), await open(address)];
      const heard: unknown[] = [];
      const watch = store.watch((...change) => heard.push(change));
      watch.follow('first', 0);
      for (const name of ['known', 'old', 'new', 'old', 'first']) await other.changes.bump(name);
      await vi.waitFor(() => expect(heard.splice(0)).toEqual([['first', 1]]), SOON);
      watch.follow('known', 1);
      watch.follow('old', 1);
      watch.follow('new', 0);
      await vi.waitFor(() => expect(heard).toHaveLength(2), SOON);
      expect(heard).toEqual(
        expect.arrayContaining([
          ['old', 2],
          ['new', 1],
        ]),
      );
    });

    it('hears of a thousand names, and of hostile ones', async () => {
      const address = await newAddress();
      const [store, other] = [await open(address), await open(address)];
      const heard = new Map<string, number>();
      const watch = store.watch((name, count) => heard.set(name, count));
      const hostile = ["'; drop table changes; --", '"],', '\u0001'.repeat(1000), '😀', '\n', ''];
      for (let index = 0; index < 1000; index++) watch.follow(`n${index}`, 0);
      for (const name of hostile) watch.follow(name, 0);
      for (const name of ['n0', 'n999', ...hostile]) await other.changes.bump(name);
      await vi.waitFor(() => expect(heard.size).toBe(hostile.length + 2), SOON);
      expect(heard.get('\u0001'.repeat(1000))).toBe(1);
    });

    it('can’t follow what is not kept, and nobody changes what could not be told of', async () => {
      const store = await open(await newAddress());
      const refused = { name: 'StoreError', code: 'refused' };
      const watch = store.watch(() => undefined);
      for (const name of ['a\0b', '\ud800']) {
        expect(() => watch.follow(name, 0)).toThrow(expect.objectContaining(refused));
        await expect(store.changes.bump(name)).rejects.toMatchObject(refused);
      }
      await expect(store.changes.bump('x'.repeat(1001))).rejects.toMatchObject(refused);
    });
  });
}
