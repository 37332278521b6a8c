import { expect, it } from 'vitest';
import { overlayOver } from '../../src/team/overlay.ts';
import { EMPTY } from '../../src/team/weight.ts';
import { comparisonOf, conceptOf } from '../glossary/builders.ts';
import { sample } from '../sample-glossary.ts';

const empty = () => overlayOver(sample, { asked: () => 0 });

it('an overlay takes the more memory the more is in its entries, and gives it back', () => {
  const overlay = empty();
  expect(overlay.bytes).toBe(EMPTY);
  const sizes = [{}, { altLabels: ['Gadget', 'Gizmo'] }, { definition: 'A thing. '.repeat(9_000) }].map(
    (fields) => {
      overlay.put(conceptOf({ id: 'widget', ...fields }));
      return overlay.bytes;
    },
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(overlay.bytes).toBeGreaterThan(80_000);
  overlay.put(comparisonOf({ id: 'widget', between: ['tea', 'coffee'] }));
  overlay.hide('tea');
  overlay.hide('widget');
  expect(overlay.bytes).toBe(EMPTY);
});

it('an overlay with nothing in it takes no more than is said', () => {
  const before = process.memoryUsage().arrayBuffers;
  const all = Array.from({ length: 100 }, empty);
  // Numbers of the index are outside of the heap, and are known to the byte.
  expect((process.memoryUsage().arrayBuffers - before) / all.length).toBeLessThan(EMPTY);
});
