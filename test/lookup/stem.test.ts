import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/lookup/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['balance balances balanced balancing balancer'],
    ['send sends sending sent'],
    ['query queries querying'],
    ['hop hopped hopping'],
    ['hope hoped hoping'],
    ['authorize authorise authorised authorization'],
    ['behaviour behavior behaviors behaviours'],
    ['index indexes indices'],
    ['relate relation relational relates'],
    ['agree agreed agrees'],
    ['class classes'],
  ])('is the same of %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each(['hop hope', 'server service', 'late latency', 'state stat', 'port portal'])(
    'tells apart %s',
    (pair) => {
      const [one = '', other = ''] = pair.split(' ');
      expect(stem(one)).not.toBe(stem(other));
    },
  );

  it('leaves what is no plain word as it is', () => {
    for (const word of ['c++', '.net', 'ipv6', '===', 'sql', 'größe', '']) expect(stem(word)).toBe(word);
  });

  it('is never empty, whatever endings are heaped up', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeilnorstuvyz'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(letters, fc.constantFrom('', 's', 'ed', 'ing', 'ational', 'iveness'), (start, ending) => {
        const found = stem(start + ending);
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});
