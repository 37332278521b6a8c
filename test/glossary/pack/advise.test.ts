import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/glossary/entry.ts';
import { adviseOn } from '../../../src/glossary/pack/advice/advise.ts';
import type { Sourced } from '../../../src/glossary/pack/sourced.ts';
import { comparisonOf, conceptOf } from '../builders.ts';

const sourced = (entry: Entry): Sourced => ({
  entry,
  file: entry.id,
  fault: (_path, message) => ({ file: entry.id, line: 1, message }),
});

const adviceOn = (...entries: Entry[]): string[] =>
  adviseOn(entries.map(sourced)).map(({ file, message }) => `${file}: ${message}`);

const genus = conceptOf({
  id: 'drink',
  definition: 'A drink is what people swallow when they are thirsty.',
  aspects: { served: 'Served', made: 'Made from', wakes: 'Keeps awake', since: 'Known since' },
  sources: ['ISO 3103: Tea'],
});
const coffee = conceptOf({
  id: 'coffee',
  definition: 'Coffee is a drink brewed from roasted beans.',
  broader: ['drink'],
  characteristics: { served: 'Hot', made: 'Beans', wakes: 'For hours', since: '15th century' },
  points: ['Decaf has some caffeine left.'],
  sources: ['RFC 2324: Hyper Text Coffee Pot Control Protocol'],
});
const tea = conceptOf({
  ...coffee,
  id: 'tea',
  definition: 'Tea is an infusion of leaves.',
  characteristics: { served: 'In a pot', made: 'Leaves', wakes: 'For an hour', since: null },
});
const versus = comparisonOf({
  between: ['coffee', 'tea'],
  gist: 'One is brewed, e.g. From beans, since 2.0 and on .NET. The other is infused.',
  rows: ['Made', 'Drunk', 'Grown', 'Sold'].map((aspect) => ({
    aspect,
    values: [`coffee ${aspect}`, `tea ${aspect}`],
  })),
  points: ['Both contain caffeine.', 'Both are traded.'],
  sources: ['DOI 10.1145/289.291'],
});
const rows = (...cells: string[]): Entry => ({
  ...versus,
  rows: [
    ...versus.rows,
    ...cells.map((cell, index) => ({ aspect: `More ${index}`, values: [cell, 'a cell'] })),
  ],
});

describe('advice on entries', () => {
  it('is none where there is nothing to say', () => {
    expect(adviceOn(genus, coffee, tea, versus)).toEqual([]);
  });

  it.each([
    ['depends', 'says nothing'],
    ['It depends', 'says nothing'],
    ['Fast', 'says nothing'],
    ['Very fast', 'says nothing'],
    ['x'.repeat(121), 'longer than 120'],
    ['It is brewed.', 'full stop'],
    ['Beans, leaves, etc.', '“etc.”'],
  ])('finds the cell “%s”', (cell, message) => {
    const [found, ...others] = adviceOn(genus, coffee, tea, rows(cell));
    expect(found).toContain('coffee-vs-tea: rows[5]: ');
    expect(found).toContain(message);
    expect(others).toEqual([]);
    expect(
      adviceOn(genus, { ...coffee, characteristics: { ...coffee.characteristics, made: cell } }, tea),
    ).toEqual([expect.stringContaining('coffee: characteristics.made: ')]);
  });

  it.each(['Depends on the bean: 80 to 95 °C', 'Fast path of the kernel', '10 ms'])(
    'leaves the cell “%s”',
    (cell) => {
      expect(adviceOn(genus, coffee, tea, rows(cell))).toEqual([]);
    },
  );

  it('finds rows that tell nothing apart or repeat others', () => {
    const same = { ...versus, rows: [...versus.rows, { aspect: 'Colour', values: ['Brown', 'brown'] }] };
    expect(adviceOn(genus, coffee, tea, same)).toEqual([
      'coffee-vs-tea: rows[5]: says the same of each: it tells nothing apart',
    ]);
    const again = { ...versus, rows: [...versus.rows, { aspect: 'made', values: ['a', 'b'] }] };
    expect(adviceOn(genus, coffee, tea, again)).toEqual(['coffee-vs-tea: rows[5]: repeats rows[1]']);
  });

  it('finds what is too short and too long', () => {
    const bare = { ...versus, gist: 'One. Two. Three.', rows: versus.rows.slice(1), points: [], sources: [] };
    expect(adviceOn(genus, coffee, tea, bare)).toEqual([
      'coffee-vs-tea: gist: has 3 sentences, where 1 to 2 are read',
      'coffee-vs-tea: rows: has 3 rows, where 4 to 8 are read',
      'coffee-vs-tea: points: has 0 points, where 2 to 4 are read',
      'coffee-vs-tea: sources: has 0 sources, where 1 to 5 are read',
    ]);
  });

  it.each([
    'https://example.org/tea',
    'RFC 2324',
    'RFC2324: Coffee',
    'DOI 289.291',
    'Wikipedia: Tea',
    'The vendors’ own documentation',
  ])('finds no source in “%s”', (source) => {
    expect(adviceOn(genus, { ...coffee, sources: [source] }, tea, versus)).toEqual([
      expect.stringContaining('coffee: sources[1]: '),
    ]);
  });

  it('finds what a concept leaves open of what its genus asks', () => {
    const open = { ...coffee, characteristics: { served: 'Hot', made: null } };
    expect(adviceOn(genus, open, tea, versus)).toEqual([
      'coffee: characteristics: leaves open made, wakes, since',
    ]);
  });

  it('finds concepts that nothing leads to', () => {
    const lost = conceptOf({
      ...tea,
      id: 'lost',
      definition: 'Lost is alone.',
      broader: [],
      characteristics: {},
    });
    expect(adviceOn(genus, coffee, tea, versus, lost)).toEqual([
      expect.stringContaining('lost: nothing leads to it'),
    ]);
    expect(adviceOn(genus, { ...coffee, related: ['lost'] }, tea, versus, lost)).toEqual([]);
  });

  it('finds concepts that are defined in all but the same words', () => {
    const twin = {
      ...tea,
      id: 'chai',
      definition: 'Tea is an infusion of dried leaves.',
      characteristics: { ...tea.characteristics, made: 'Leaves and spices' },
    };
    expect(adviceOn(genus, coffee, tea, twin, versus)).toEqual([
      'chai: definition: is all but the same as that of tea',
    ]);
  });

  it('finds concepts of a kind that answer everything alike', () => {
    const twin = { ...tea, id: 'chai', definition: 'Chai is what many people in India drink.' };
    expect(adviceOn(genus, coffee, tea, twin, versus)).toEqual([
      'chai: characteristics: are those of tea, all of them',
    ]);
    const other = { ...twin, broader: [], characteristics: {} };
    expect(adviceOn(genus, { ...coffee, related: ['chai'] }, tea, other, versus)).toEqual([]);
  });

  it('finds points that say again what was said, and choices that are none', () => {
    const again = { ...versus, points: ['Both contain caffeine.', 'Both contain some caffeine.'] };
    expect(adviceOn(genus, coffee, tea, again)).toEqual([
      'coffee-vs-tea: points[2]: says again what points[1] says',
    ]);
    const parrot = { ...coffee, points: ['Coffee is a drink brewed from roasted beans, too.'] };
    expect(adviceOn(genus, parrot, tea, versus)).toEqual([
      'coffee: points[1]: says again what the definition says',
    ]);
    expect(adviceOn(genus, coffee, tea, { ...versus, chooseWhen: ['You like it.', 'You like it.'] })).toEqual(
      ['coffee-vs-tea: chooseWhen: says the same of two: it helps nobody choose'],
    );
  });

  it('finds a document that is called by two titles, and minds no section', () => {
    const call = (...sources: string[]) =>
      adviceOn(
        genus,
        { ...coffee, sources: sources.slice(0, 1) },
        { ...tea, sources: sources.slice(1) },
        versus,
      );
    expect(
      call('RFC 9110: HTTP Semantics, section 9', 'RFC 9110: HTTP Semantics (replaces RFC 7231)'),
    ).toEqual([]);
    expect(call('RFC 9110: HTTP Semantics, section 9', 'RFC 9110: HTTP Semantics, section 3')).toEqual([]);
    expect(call('RFC 7168: The Teapot', 'RFC 7168: The Coffee Pot')).toEqual([
      'tea: sources[1]: calls RFC 7168 “The Coffee Pot”, and coffee “The Teapot”',
    ]);
  });
});
