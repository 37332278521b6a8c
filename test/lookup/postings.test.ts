import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Postings } from '../../src/lookup/postings.ts';

const LISTS = 64;
/** Appends a number to a list, or leaves in it those that aren't divisible by one. */
const change = fc.record({
  list: fc.nat(LISTS - 1),
  append: fc.boolean(),
  number: fc.integer({ min: 1, max: 9 }),
});

describe('postings', () => {
  it('are what plain lists would be, however many have something in them', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 400, size: 'max' }), (changes) => {
        const postings = new Postings(LISTS);
        const plain = Array.from({ length: LISTS }, () => [] as number[]);
        for (const { list, append, number } of changes) {
          if (append) {
            postings.append(list, number);
            plain[list]?.push(number);
          } else {
            const keep = (each: number) => each % number !== 0;
            postings.filter(list, keep);
            plain[list] = plain[list]?.filter(keep) ?? [];
          }
        }
        expect(plain.map((_, list) => [...postings.of(list)])).toEqual(plain);
        expect(plain.map((_, list) => postings.length(list))).toEqual(plain.map(({ length }) => length));
      }),
    );
  });
});
