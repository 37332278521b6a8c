import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrigramIndex } from '../../src/lookup/trigram-index.ts';

const text = fc.stringMatching(/^[abc]{1,9}$/);
/** Adds a text, or takes away the nth of those that are there. */
const change = fc.oneof({ weight: 2, arbitrary: text }, fc.nat(100));

describe('the index of trigrams', () => {
  it('finds a text that was added by itself, and by what is like it', () => {
    const index = new TrigramIndex();
    const [balancer, microservice] = ['loadbalancer', 'microservice'].map((each) => index.add(each));
    expect(index.closest('loadbalancer', 1)).toEqual([balancer]);
    expect(index.closest('mircoservise', 1)).toEqual([microservice]);
    expect(index.closest('zzz', 1)).toEqual([]);
  });

  it('finds the same after any changes as if it had been built of what is left', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), text, (changes, query) => {
        const changed = new TrigramIndex();
        const present: { number: number; text: string }[] = [];
        for (const each of changes) {
          if (typeof each === 'string') present.push({ number: changed.add(each), text: each });
          else {
            const [gone] = present.splice(each % Math.max(1, present.length), 1);
            if (gone !== undefined) changed.remove(gone.number, gone.text);
          }
        }
        expect(changed.size).toBe(present.length);
        expect(new Set(present.map(({ number }) => number)).size).toBe(present.length);
        const rebuilt = new TrigramIndex();
        for (const { text: each } of present) rebuilt.add(each);
        const texts = new Map(present.map(({ number, text: each }) => [number, each]));
        const found = changed.closest(query, 1000).map((number) => texts.get(number));
        const again = rebuilt.closest(query, 1000).map((number) => present[number]?.text);
        expect([...found].sort()).toEqual([...again].sort());
      }),
    );
  });

  it('takes no more memory for changes than for what is there', () => {
    const index = new TrigramIndex();
    const numbers = Array.from({ length: 2000 }, (_, turn) => {
      const number = index.add(`text ${turn}`);
      index.remove(number, `text ${turn}`);
      return number;
    });
    expect(Math.max(...numbers)).toBeLessThan(500);
    expect(index.size).toBe(0);
  });
});
