import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultText, inReadingOrder } from '../../../src/glossary/pack/fault.ts';

it('writes a fault as a place that editors and terminals turn into a link', () => {
  expect(faultText({ file: 'data/api.yaml', line: 7, message: 'tags: is empty' })).toBe(
    'data/api.yaml:7: tags: is empty',
  );
});

it('orders faults by file, then by line, and leaves those of one line as they were found', () => {
  const faults = fc.array(
    fc.record({ file: fc.constantFrom('a', 'b', 'c'), line: fc.integer({ min: 1, max: 12 }) }),
  );
  fc.assert(
    fc.property(faults, (places) => {
      const found = places.map((place, index) => ({ ...place, message: String(index) }));
      const ordered = inReadingOrder(found);
      expect(new Set(ordered)).toEqual(new Set(found));
      for (const [index, later] of ordered.entries()) {
        const earlier = ordered[index - 1];
        if (earlier === undefined) continue;
        const order = [earlier.file.localeCompare(later.file), earlier.line - later.line];
        order.push(Number(earlier.message) - Number(later.message));
        expect(order.find((step) => step !== 0)).toBeLessThan(0);
      }
    }),
  );
});
