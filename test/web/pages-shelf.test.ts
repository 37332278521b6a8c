import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { browse, chosenIn } from '../../adapters/web/pages/browse/browse.ts';
import { shelfOf } from '../../adapters/web/pages/shelf.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';

const shelfWith = (names: readonly string[]) => {
  const concepts = names.map((prefLabel, index) =>
    conceptOf({ id: `c-${index}`, prefLabel, tags: [`t${index % 2}`] }),
  );
  return shelfOf(new Glossary([packOf(concepts)]), ' vs ');
};

describe('the order of a glossary', () => {
  test.each([
    ['.NET', 'N'],
    ['Ökosystem', 'O'],
    ['éclair', 'E'],
    ['3-2-1 rule', '0–9'],
    ['===', '#'],
    ['Ωmega', 'Ω'],
    ['日本', '日'],
    ['ﬁle', 'F'],
  ])('has %s under %s', (name, letter) => {
    expect([...shelfWith([name]).letters.keys()]).toEqual([letter]);
  });

  test('has each concept under one letter, whatever it is called', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const { letters, concepts } = shelfWith(names);
        const listed = [...letters.values()].flatMap(({ entries }) => entries);
        expect(new Set(listed)).toEqual(new Set(concepts));
        expect(listed).toHaveLength(names.length);
      }),
    );
  });

  test('counts as people do, and minds no capitals', () => {
    const titles = shelfWith(['HTTP/10', 'http/2', 'Hash', 'HTTP']).concepts.map(({ title }) => title);
    expect(titles).toEqual(['Hash', 'HTTP', 'http/2', 'HTTP/10']);
  });
});

describe('a long list', () => {
  const shelf = shelfWith(Array.from({ length: 450 }, (_, index) => `Term ${index}`));
  const titlesOn = (page: string) =>
    browse(chosenIn({ letter: 'T', page }), shelf).entries.map(({ title }) => title);

  test('is told in pages, which together have each entry once', () => {
    const { pages, count } = browse(chosenIn({ letter: 'T' }), shelf);
    expect({ pages, count }).toEqual({ pages: 3, count: 450 });
    const all = ['1', '2', '3'].flatMap(titlesOn);
    expect(new Set(all).size).toBe(450);
    expect(all).toHaveLength(450);
  });

  test.each(['0', '-1', 'x', '1.5', '1e9', ''])('begins where “%s” is no page', (page) => {
    expect(titlesOn(page)[0]).toBe('Term 0');
  });

  test('ends where there are no more', () => {
    expect(titlesOn('99')).toEqual(titlesOn('3'));
  });

  test('is cut down by each thing that is chosen', () => {
    expect(browse(chosenIn({ letter: 'T', tag: 't0' }), shelf).count).toBe(225);
    expect(browse(chosenIn({ letter: 'T', tag: 'nothing' }), shelf).count).toBe(0);
  });
});
