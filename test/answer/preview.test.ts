import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preview, readingMinutes } from '../../src/answer/preview.ts';
import { sourceLink } from '../../src/answer/source-link.ts';

describe('a preview', () => {
  it('is the first sentence', () => {
    expect(preview('A queue is first in, first out. A stack is not.')).toBe(
      'A queue is first in, first out.',
    );
  });

  it('doesn’t end at an abbreviation or a version', () => {
    expect(preview('Since version 2.0 of e.g. Node it works. More.')).toBe(
      'Since version 2.0 of e.g. Node it works.',
    );
  });

  it('is cut between words where the sentence is too long, and says so', () => {
    expect(preview('one two three four five six seven', 20)).toBe('one two three four…');
  });

  it('is one line, within its length, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 10, max: 200 }),
        (text, longest) => {
          const result = preview(text, longest);
          expect(result.length).toBeLessThanOrEqual(longest);
          expect(result).not.toMatch(/\n/);
        },
      ),
    );
  });
});

describe('the reading time', () => {
  it('is counted in whole minutes, at least one', () => {
    expect(readingMinutes(['short'])).toBe(1);
    expect(readingMinutes([Array(500).fill('word').join(' ')])).toBe(3);
  });
});

describe('a source', () => {
  it.each([
    ['RFC 9110, HTTP Semantics, section 9', 'https://www.rfc-editor.org/rfc/rfc9110'],
    [
      'Bloch: How to Design a Good API, DOI 10.1145/1176617.1176622',
      'https://doi.org/10.1145/1176617.1176622',
    ],
  ])('is linked by its identifier: %s', (text, url) => {
    expect(sourceLink(text)).toEqual({ text, url });
  });

  it.each(['DOI 10.1000/a\ud800b', 'DOI 10.1000/\ud800', '10.1000/é', 'RFC none, DOI 10.1/x'])(
    'is shown whatever its identifier holds: %s',
    (text) => {
      expect(sourceLink(text)).toMatchObject({ text });
    },
  );

  it('has no address that would have to be guessed', () => {
    expect(sourceLink('Sam Newman: Building Microservices, 2nd edition')).toEqual({
      text: 'Sam Newman: Building Microservices, 2nd edition',
    });
  });
});
