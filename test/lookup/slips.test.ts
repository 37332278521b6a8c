import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/lookup/edit-distance.ts';
import { slips } from '../../src/lookup/slips.ts';

const ANY = 100;
const word = fc.stringMatching(/^[abcdefph]{0,12}$/);

describe('slips', () => {
  it('cost nothing where there are none, and something where there are', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        expect(slips(typed, meant, ANY) === 0).toBe(typed === meant);
      }),
    );
  });

  it('are as many as edits where none is easily made, and never cost more but at the first letter', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        const edits = editDistance(typed, meant, ANY);
        expect(slips(typed, meant, ANY)).toBeLessThanOrEqual(edits + 2 * 0.3 + 1e-4);
        expect(slips(typed, meant, ANY)).toBeGreaterThanOrEqual(edits * 0.35 - 1e-4);
      }),
    );
  });

  it('cost the same whatever the limit, up to it', () => {
    fc.assert(
      fc.property(word, word, fc.double({ min: 0.1, max: 8, noNaN: true }), (typed, meant, limit) => {
        const cost = slips(typed, meant, ANY);
        const limited = slips(typed, meant, limit);
        expect(limited).toBe(cost <= limit ? cost : Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('cost the same whatever the limit where letters are swapped', () => {
    expect(slips('upd', 'udp', 0.8)).toBe(slips('upd', 'udp', ANY));
    expect(slips('upd', 'udp', 0.8)).toBeLessThan(0.8);
  });

  it.each([
    ['letters swapped', 'kuberentes', 'kubernetes', 'kubernxtes'],
    ['a letter doubled', 'kuberrnetes', 'kubernetes', 'kuberxnetes'],
    ['a neighbouring key', 'kubernetez', 'kubernetes', 'kubernetep'],
    ['a letter that sounds alike', 'mikroservice', 'microservice', 'miproservice'],
    ['f for ph', 'grafana fone', 'grafana phone', 'grafana xone'],
    ['ph for f', 'graphana', 'grafana', 'grahana'],
    ['a later letter', 'kubernates', 'kubernetes', 'qubernetes'],
  ])('cost less for %s', (_, likely, meant, unlikely) => {
    expect(slips(likely, meant, ANY)).toBeLessThan(slips(unlikely, meant, ANY));
  });

  it('are beyond every limit where a text is too long to be a label', () => {
    expect(slips('x'.repeat(200), 'x'.repeat(199), ANY)).toBe(Number.POSITIVE_INFINITY);
  });
});
