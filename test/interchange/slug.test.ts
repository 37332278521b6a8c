import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/glossary/fields.ts';
import { slugOf, uniqueSlug } from '../../src/interchange/slug.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';

/** Any text at all: graphemes, code points, and halves of surrogate pairs. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
);

describe('the id for a label', () => {
  it.each([
    ['Load balancer', 'load-balancer'],
    ['C', 'c'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['A*', 'a-star'],
    ['TCP/IP', 'tcp-ip'],
    ['===', 'equals-equals-equals'],
    ['naïve Bayes', 'naive-bayes'],
    ["Conway's law", 'conways-law'],
    ['日', 'u65e5'],
    ['👍', 'u1f44d'],
    ['', 'entry'],
    [' \n', 'entry'],
    ['\u202e\u200b', 'entry'],
  ])('%j is “%s”', (label, id) => {
    expect(slugOf(label)).toBe(id);
  });

  it.each([
    '',
    '-',
    '👩‍👩‍👧‍👦 family',
    'שלום עולם',
    '\u202eمرحبا\u202c',
    '\ud83d',
    '\udc69\ud83d',
    '\0',
    'İstanbul',
    'x-'.repeat(90),
    '🧵'.repeat(90),
  ])('is an id for %j', (label) => {
    expect(slugOf(label)).toEqual(slug.parse(slugOf(label)));
  });

  it('is an id for any text', () => {
    fc.assert(fc.property(text, (label) => slug.safeParse(slugOf(label)).success));
  });

  it('leaves an id as it is', () => {
    const ids = fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,5}$/);
    fc.assert(fc.property(ids, (id) => slugOf(id) === id));
  });
});

describe('a unique id', () => {
  it('gets a number where the label’s id is taken', () => {
    const taken = new Set(['c', 'c-2']);
    expect(['C', 'C', 'c', 'D'].map((label) => uniqueSlug(label, taken))).toEqual(['c-3', 'c-4', 'c-5', 'd']);
  });

  it('has the lowest number that is free, however many labels are alike', () => {
    const taken = new Set<string>();
    const ids = Array.from({ length: 100 }, () => uniqueSlug('C', taken));
    expect(ids).toEqual(['c', ...Array.from({ length: 99 }, (_, index) => `c-${index + 2}`)]);
  });

  it('takes time that grows as the number of labels that are alike', async () => {
    const work = (size: number) => () => {
      const taken = new Set<string>();
      for (let count = 0; count < size; count++) uniqueSlug('C', taken);
    };
    expect(await growth(500, work)).toBeLessThan(GENEROUS);
  });

  it('never repeats one that was taken before or that it gave, and is an id', () => {
    const alike = fc.constantFrom(
      'a',
      'A',
      'a 2',
      'a-2',
      'a-2-2',
      '',
      'entry',
      'x'.repeat(130),
      'x'.repeat(140),
    );
    fc.assert(
      fc.property(fc.array(text.map(slugOf)), fc.array(fc.oneof(alike, text)), (before, labels) => {
        const taken = new Set(before);
        const size = taken.size;
        const ids = labels.map((label) => uniqueSlug(label, taken));
        expect(new Set(ids).size).toBe(ids.length);
        expect(taken.size).toBe(size + ids.length);
        for (const id of ids) {
          expect(before).not.toContain(id);
          expect(slug.safeParse(id).success).toBe(true);
        }
      }),
    );
  });
});
