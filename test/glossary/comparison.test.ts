import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparisonKey, comparisonSchema } from '../../src/glossary/comparison.ts';
import { comparisonOf } from './builders.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), { minLength: 2, maxLength: 6 });

it('the same concepts have the same key in every order', () => {
  const orders = ids.chain((some) =>
    fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
  );
  fc.assert(fc.property(orders, ([some, shuffled]) => comparisonKey(some) === comparisonKey(shuffled)));
});

it('other concepts have another key', () => {
  fc.assert(
    fc.property(ids, ids, (some, others) => {
      fc.pre([...some].sort().join(' ') !== [...others].sort().join(' '));
      expect(comparisonKey(some)).not.toBe(comparisonKey(others));
    }),
  );
});

it('a comparison compares two to six concepts', () => {
  const between = (count: number) => Array.from({ length: count }, (_, index) => `concept-${index}`);
  for (const count of [2, 6]) {
    expect(comparisonSchema.safeParse(comparisonOf({ between: between(count) })).success).toBe(true);
  }
  for (const count of [0, 1, 7]) {
    expect(comparisonSchema.safeParse(comparisonOf({ between: between(count) })).success).toBe(false);
  }
});
