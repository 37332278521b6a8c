import fc from 'fast-check';
import { expect, it } from 'vitest';
import { append, groupBy } from '../../src/glossary/group-by.ts';

it('keeps every item, with those of its key, in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30)), fc.integer({ min: 1, max: 5 }), (numbers, divisor) => {
      const groups = groupBy(numbers, (number) => number % divisor);
      const keys = new Set(numbers.map((number) => number % divisor));
      expect([...groups.keys()]).toEqual([...keys]);
      for (const [key, group] of groups)
        expect(group).toEqual(numbers.filter((number) => number % divisor === key));
    }),
  );
});

it('appends to the list of a key, beginning one where there is none', () => {
  const lists = new Map([['a', [1]]]);
  append(lists, 'a', 2);
  append(lists, 'b', 3);
  expect([...lists]).toEqual([
    ['a', [1, 2]],
    ['b', [3]],
  ]);
});
