import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { open } from '../store/open.ts';
import { buildWriter, startWriter } from '../store/writer-process.ts';

const SOON = { timeout: 8_000, interval: 10 };

/** What every engine does where several processes use it, and some are killed. */
export function processesContract(newAddress: () => Promise<string>): void {
  describe('several processes', () => {
    it.each(['write', 'write atomically'])(
      'lose nothing that was acknowledged when they are killed in the middle: %s',
      async (work) => {
        const address = await newAddress();
        const program = await buildWriter();
        let next = 0;
        for (let round = 0; round < 5; round++) {
          const writer = startWriter(program, address, work, String(next));
          await writer.said(20 + round * 7);
          writer.process.kill('SIGKILL');
          await writer.gone;
          next = Number(writer.lines.at(-1)) + 1;
        }
        const store = await open(address);
        expect(next).toBeGreaterThan(100);
        for (let count = 0; count < next; count++) {
          expect(await store.claims.make('w', `claim ${count}`, 0)).toBe(false);
          expect((await store.answers.withId('w', `answer ${count}`))?.question).toEqual({ count });
        }
        await store.check();
      },
    );

    it('leave no half of what they did atomically when they are killed', async () => {
      const address = await newAddress();
      const program = await buildWriter();
      const store = await open(address);
      let next = 0;
      for (let round = 0; round < 8; round++) {
        const writer = startWriter(program, address, 'write atomically', String(next));
        await writer.said(3 + round);
        writer.process.kill('SIGKILL');
        await writer.gone;
        const confirmed = Number(writer.lines.at(-1));
        const { counted, there, begun } = await foundOf(store);
        // What was committed but not confirmed is there as well, and all of it.
        expect(counted - 1 - confirmed).toBeOneOf([0, 1]);
        expect(there).toEqual([true, true]);
        expect(begun).toEqual([false, false]);
        next = counted;
      }
    });

    it('that open a new database at once and want the same claims share them out, and share a secret', async () => {
      const address = await newAddress();
      const program = await buildWriter();
      const writers = [1, 2, 3].map(() => startWriter(program, address, 'claim', '300'));
      await Promise.all(writers.map(({ gone }) => gone));
      const said = writers.map(({ lines }) => (lines[1] ?? '').split(' '));
      const won = said.flatMap(([list = '[]']) => JSON.parse(list) as number[]);
      expect(won.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, index) => index));
      expect(new Set(said.map(([, secret]) => secret)).size).toBe(1);
    });

    it('count changes together, and each hears of the other’s', async () => {
      const address = await newAddress();
      const program = await buildWriter();
      const listener = startWriter(program, address, 'watch');
      await listener.said(1);
      const writers = [1, 2].map(() => startWriter(program, address, 'bump', '40'));
      await Promise.all(writers.map(({ said }) => said(41)));
      const counts = writers.flatMap(({ lines }) => lines.slice(1).map(Number));
      expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
      await vi.waitFor(() => expect(listener.lines.at(-1)).toBe('glossary 80'), SOON);
    });

    it('have a lease one at a time, and take it over from one that was killed', async () => {
      const address = await newAddress();
      const program = await buildWriter();
      const workers = [1, 2].map(() => startWriter(program, address, 'lease'));
      const held = () =>
        workers.flatMap(({ lines }, holder) =>
          lines.slice(1).map((line) => ({ holder, ...(JSON.parse(line) as { now: number; until: number }) })),
        );
      await vi.waitFor(() => expect(held().length).toBeGreaterThan(6), SOON);
      const first = held().sort((a, b) => b.until - a.until)[0]?.holder ?? 0;
      workers[first]?.process.kill('SIGKILL');
      await workers[first]?.gone;
      const before = held().length;
      await vi.waitFor(() => expect(held().length).toBeGreaterThan(before + 2), SOON);
      for (const one of held())
        for (const other of held())
          if (one.holder !== other.holder)
            expect(one.until <= other.now || other.until <= one.now, JSON.stringify([one, other])).toBe(true);
    });
  });
}

/** What the last transaction left, and what one after it would have; asked when none is under way any more. */
async function foundOf(store: Store) {
  let found = { counted: 0, there: [] as boolean[], begun: [] as boolean[] };
  const asked = new Error('asked');
  await store
    .atomically(async ({ changes, claims, answers }) => {
      const counted = (await changes.bump('writer')) - 1;
      const ofCount = async (count: number) => [
        (await answers.withId('w', `answer ${count}`)) !== undefined,
        !(await claims.make('w', `claim ${count}`, 0)),
      ];
      found = { counted, there: await ofCount(counted - 1), begun: await ofCount(counted) };
      throw asked;
    })
    .catch((error: unknown) => {
      if (error !== asked) throw error;
    });
  return found;
}
