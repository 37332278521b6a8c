import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, codecOf, LONGEST_TOKEN } from '../../src/conversation/codec.ts';

const codec = codecOf(Buffer.from('a secret'));
const answer = fc.stringMatching(/^[A-Za-z0-9_-]{12}$/);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constantFrom('share', 'dismiss', 'mute'), answer }),
  fc.record({ kind: fc.constant('pick' as const), answer, detail: fc.stringMatching(/^[A-Za-z0-9_-]{8}$/) }),
);

describe('the token of a button', () => {
  it('comes back as the action that it was made of, and fits every platform', () => {
    fc.assert(
      fc.property(action, fc.string(), (each, workspace) => {
        const token = codec.encode(each, workspace);
        expect(token.length).toBeLessThanOrEqual(LONGEST_TOKEN);
        expect(token).toMatch(/^[\w.-]+$/);
        expect(codec.decode(token, workspace)).toEqual(each);
      }),
    );
  });

  it('is refused in another workspace, from another bot, and when one letter is changed', () => {
    fc.assert(
      fc.property(action, fc.nat(), fc.constantFrom('A', '.', '9', 'x'), (each, at, letter) => {
        const token = codec.encode(each, 'slack:T1');
        expect(codec.decode(token, 'slack:T2')).toBeUndefined();
        expect(codecOf(Buffer.from('another')).decode(token, 'slack:T1')).toBeUndefined();
        const place = at % token.length;
        const forged = token.slice(0, place) + letter + token.slice(place + 1);
        expect(codec.decode(forged, 'slack:T1')).toEqual(forged === token ? each : undefined);
      }),
    );
  });

  it('is refused where it is any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(codec.decode(text, 'slack:T1')).toBeUndefined();
      }),
    );
  });

  it('is not made where no platform could carry it', () => {
    const long: Action = { kind: 'share', answer: 'x'.repeat(LONGEST_TOKEN) };
    expect(() => codec.encode(long, 'slack:T1')).toThrow(RangeError);
  });
});
