import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/conversation/turns.ts';

/** Lets everything happen that can happen by now. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('come one after the other under a key, in order, also after a failure', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await settle();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([
      turns.take('a', work('first', true)),
      turns.take('a', work('second')),
      turns.take('a', work('third')),
    ]);
    expect(seen).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('do not wait for another key', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    let finish = () => {};
    const slow = turns.take('slow', () => new Promise<void>((resolve) => (finish = resolve)));
    await turns.take('quick', async () => void seen.push('quick'));
    expect(seen).toEqual(['quick']);
    finish();
    await slow;
  });
});
