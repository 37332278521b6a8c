import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Beginnings } from '../../src/lookup/beginnings.ts';
import { growth } from '../glossary/growth.ts';

interface Entry {
  readonly key: string;
  readonly owner: string;
}

/** The same as a plain sorted array, looked through from end to end. */
class SortedArray {
  #entries: Entry[] = [];

  add(key: string, owner: string): void {
    if (this.#entries.some((each) => each.key === key && each.owner === owner)) return;
    this.#entries = [...this.#entries, { key, owner }].sort(
      (a, b) => order(a.key, b.key) || order(a.owner, b.owner),
    );
  }

  remove(key: string, owner: string): void {
    this.#entries = this.#entries.filter((each) => each.key !== key || each.owner !== owner);
  }

  of(beginning: string): Entry[] {
    return this.#entries.filter(({ key }) => key.startsWith(beginning));
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const key = fc.stringMatching(/^[ab é😀]{0,4}$/u);
const change = fc.record({ key, owner: fc.constantFrom('one', 'two', 'one-b'), isAdded: fc.boolean() });

describe('beginnings', () => {
  it('finds what a sorted array finds, whatever was added and removed before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), key, (changes, beginning) => {
        const [beginnings, array] = [new Beginnings<Entry>(), new SortedArray()];
        for (const { key, owner, isAdded } of changes) {
          if (isAdded) beginnings.add(key, owner, { key, owner });
          else beginnings.remove(key, owner);
          if (isAdded) array.add(key, owner);
          else array.remove(key, owner);
        }
        expect([...beginnings.of(beginning)]).toEqual(array.of(beginning));
        expect([...beginnings.of('')]).toEqual(array.of(''));
      }),
    );
  });

  it('keeps what an owner has under a key', () => {
    const beginnings = new Beginnings<string>();
    beginnings.add('tea', 'one', 'first');
    beginnings.add('tea', 'one', 'second');
    expect([...beginnings.of('t')]).toEqual(['first']);
  });

  it('changes hardly slower where there is more', async () => {
    const changesIn = (size: number) => {
      const beginnings = new Beginnings<number>();
      for (let index = 0; index < size; index++) beginnings.add(`key ${index}`, 'owner', index);
      return () => {
        for (let index = 0; index < 5000; index++) {
          beginnings.add(`key ${index % size}!`, 'owner', index);
          beginnings.remove(`key ${index % size}!`, 'owner');
        }
      };
    };
    expect(await growth(1000, changesIn)).toBeLessThan(8);
  });
});
