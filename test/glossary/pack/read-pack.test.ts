import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isConcept } from '../../../src/glossary/entry.ts';
import { readPack } from '../../../src/glossary/pack/read-pack.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';
import { comparisonOf, conceptOf } from '../builders.ts';
import { comparisonLines, conceptLines, faultsIn, packLines, readSample } from './sample-pack.ts';

describe('a pack that is right', () => {
  it('holds what pack.yaml says, and its genera, concepts and comparisons in that order', async () => {
    const { pack, faults } = await readSample({
      'comparisons/a-vs-b.yaml': comparisonLines(['a', 'b']),
      'concepts/b.yaml': conceptLines('b'),
      'concepts/a.yaml': conceptLines('a', 'broader: [letter]', 'characteristics: {case: lower}'),
      'genera/letter.yaml': conceptLines('letter', 'aspects: {case: Case}'),
    });
    expect(faults).toEqual([]);
    expect(pack).toEqual({
      id: 'sample',
      title: 'Sample',
      description: 'Entries for a test.',
      lang: 'en',
      contributors: [],
      entries: [
        conceptOf({ id: 'letter', aspects: { case: 'Case' } }),
        conceptOf({ id: 'a', broader: ['letter'], characteristics: { case: 'lower' } }),
        conceptOf({ id: 'b' }),
        comparisonOf({ between: ['a', 'b'], gist: 'How they differ.' }),
      ],
    });
  });

  it('needs none of the three folders', async () => {
    expect(await readSample({})).toMatchObject({ pack: { id: 'sample', entries: [] }, faults: [] });
  });

  it('gives its language and contributors to entries that do not name others', async () => {
    const { pack, faults } = await readSample({
      'pack.yaml': [
        'id: sample',
        'title: Muster',
        'description: Einträge.',
        'lang: de',
        'contributors: [Ada]',
      ],
      'concepts/a.yaml': conceptLines('a'),
      'concepts/b.yaml': conceptLines('b', 'lang: en', 'contributors: [Grace]'),
    });
    expect(faults).toEqual([]);
    expect(pack.entries).toMatchObject([
      { id: 'a', lang: 'de', contributors: ['Ada'] },
      { id: 'b', lang: 'en', contributors: ['Grace'] },
    ]);
  });

  it('keeps the paragraphs of a definition', async () => {
    const { pack } = await readSample({
      'concepts/a.yaml': ['prefLabel: a', 'definition: |', '  One.', '', '  Two.', ''],
    });
    expect(pack.entries.filter(isConcept).map(({ definition }) => definition)).toEqual(['One.\n\nTwo.']);
  });

  it('may say of a characteristic that nobody has recorded it', async () => {
    const { pack, faults } = await readSample({
      'genera/letter.yaml': conceptLines('letter', 'aspects: {case: Case}'),
      'concepts/a.yaml': conceptLines('a', 'broader: [letter]', 'characteristics:', '  case:'),
    });
    expect(faults).toEqual([]);
    expect(pack.entries).toMatchObject([{ id: 'letter' }, { characteristics: { case: null } }]);
  });
});

describe('the files of a pack', () => {
  it('end in .yaml', async () => {
    expect(
      await faultsIn({ 'concepts/a.yml': conceptLines('a'), 'genera/notes.txt': ['Not an entry.'] }),
    ).toEqual([
      'concepts/a.yml:1: is not an entry: entries end in .yaml',
      'genera/notes.txt:1: is not an entry: entries end in .yaml',
    ]);
  });

  it('have names that can be ids', async () => {
    expect(await faultsIn({ 'concepts/Rest API.yaml': conceptLines('a') })).toEqual([
      'concepts/Rest API.yaml:1: id: is not an id: use lower-case letters, digits and single hyphens',
    ]);
  });

  it('do not repeat the id and the kind that their name and folder say', async () => {
    expect(
      await faultsIn({
        'concepts/a.yaml': conceptLines('a', 'tags: [x]', 'id: a'),
        'comparisons/b.yaml': ['kind: comparison', ...comparisonLines(['a', 'b']), 'id: b'],
      }),
    ).toEqual([
      'comparisons/b.yaml:1: kind: is said by the file’s folder and name; take it out',
      'comparisons/b.yaml:6: id: is said by the file’s folder and name; take it out',
      'concepts/a.yaml:4: id: is said by the file’s folder and name; take it out',
    ]);
  });

  it('include a pack.yaml', async () => {
    const folder = await temporaryFolder();
    expect((await readPack(folder)).faults).toEqual([
      {
        file: join(folder, 'pack.yaml'),
        line: 1,
        message: 'can’t be read: there is no such file or folder',
      },
    ]);
  });

  it('are no folders', async () => {
    expect(
      await faultsIn({
        'concepts/a.yaml/notes.txt': ['Not an entry.'],
        'concepts/b.yaml': conceptLines('b', 'related: [a]'),
      }),
    ).toEqual([expect.stringMatching('^concepts/a.yaml:1: can’t be read: it is a folder$')]);
  });

  it('stand in folders', async () => {
    expect(await faultsIn({ concepts: ['Not a folder.'] })).toEqual([
      'concepts:1: can’t be read: a file stands where a folder belongs',
    ]);
  });

  it('are each a fault that can’t be read, and the others are read', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'pack.yaml': packLines.join('\n'),
      'concepts/b.yaml': conceptLines('b').join('\n'),
    });
    const file = join(folder, 'concepts/a.yaml');
    await symlink('nowhere', file);
    const { pack, faults } = await readPack(folder);
    expect(pack.entries).toMatchObject([{ id: 'b' }]);
    expect(faults).toEqual([{ file, line: 1, message: 'can’t be read: there is no such file or folder' }]);
  });

  it('include a pack.yaml whose fields are right', async () => {
    expect(
      await faultsIn({
        'pack.yaml': ['id: My Pack', 'title: 12', 'lang: en', 'colour: red'],
        'concepts/a.yaml': conceptLines('a', 'broader: [b]'),
      }),
    ).toEqual([
      'concepts/a.yaml:3: broader: “b” is no entry of the pack',
      'pack.yaml:1: id: is not an id: use lower-case letters, digits and single hyphens',
      'pack.yaml:1: description: is missing',
      'pack.yaml:2: title: should be a text; put quotes around a text that looks like a number',
      'pack.yaml:4: colour: is not a field that entries have',
    ]);
  });
});

describe('an entry with a fault', () => {
  const files = {
    'genera/letter.yaml': conceptLines('letter', 'aspects: {case: Case}', 'colour: red'),
    'concepts/a.yaml': conceptLines('a', 'broader: [letter]', 'characteristics: {case: lower}'),
    'concepts/b.yaml': conceptLines('b', 'related: [letter]'),
    'comparisons/a-vs-letter.yaml': comparisonLines(['a', 'letter']),
  };

  it('is left out of the pack', async () => {
    const { pack } = await readSample(files);
    expect(pack.entries.map(({ id }) => id)).toEqual(['a', 'b', 'a-vs-letter']);
  });

  it('does not make faulty what refers to it', async () => {
    expect(await faultsIn(files)).toEqual(['genera/letter.yaml:4: colour: is not a field that entries have']);
  });
});

describe('an entry that its own fields make faulty', () => {
  it('is held against the other entries all the same', async () => {
    const faults = await faultsIn({
      'genera/letter.yaml': conceptLines('letter', 'aspects:', '  case: Case'),
      'concepts/a.yaml': conceptLines('a'),
      'concepts/b.yaml': conceptLines(
        'A',
        'colour: red',
        'updated: yesterday',
        'broader: [letter]',
        'characteristics: {size: 2 cm, case: ""}',
        'related: [nobody]',
      ),
    });
    expect(faults.map((fault) => fault.replace(/[;,].*/, ''))).toEqual([
      'concepts/a.yaml:1: the label “a” is also one of concepts/b.yaml',
      'concepts/b.yaml:1: the label “A” is also one of concepts/a.yaml',
      'concepts/b.yaml:3: colour: is not a field that entries have',
      'concepts/b.yaml:4: updated: is not a day such as 2026-11-23',
      'concepts/b.yaml:6: characteristics.case: is empty',
      'concepts/b.yaml:6: characteristics: “size” is not an aspect of letter',
      'concepts/b.yaml:7: related: “nobody” is no entry of the pack',
    ]);
  });

  it('is not said to be out of place because of what was wrong with it', async () => {
    const faults = await faultsIn({
      'genera/letter.yaml': conceptLines('letter', 'aspects:', '  case: Case'),
      'concepts/a.yaml': conceptLines('a', 'broader: [A Letter]', 'characteristics: {case: upper}'),
    });
    expect(faults).toEqual([expect.stringMatching(/^concepts\/a.yaml:3: broader\[1\]: is not an id/)]);
  });
});

it('reports folders and files that a pack does not have', async () => {
  const faults = await faultsIn({
    'comparison/a-vs-b.yaml': comparisonLines(['a', 'b']),
    'stray.yaml': ['a: b'],
    'README.md': ['About this pack'],
  });
  expect(faults.map((fault) => fault.split(',')[0])).toEqual([
    'comparison:1: is no part of a pack',
    'stray.yaml:1: is no part of a pack',
  ]);
});

it.each([
  ['brackets', '['.repeat(20_000)],
  ['list marks', '- '.repeat(20_000)],
])('refuses %s that nest without end', async (_what, text) => {
  expect(await faultsIn({ 'concepts/a.yaml': [`related: ${text}`] })).toEqual([
    'concepts/a.yaml:1: can’t be read: it is nested too deep',
  ]);
});

it('reports all faults of a pack, in the order of its files and lines', async () => {
  const faults = await faultsIn({
    'pack.yaml': [...packLines, 'colour: red'],
    'genera/letter.yaml': conceptLines('letter', 'aspects:', '  case: Case', 'broader: [sign]'),
    'genera/sign.yaml': conceptLines('sign', 'aspects:', '  case: Kind of letter', 'broader: [letter]'),
    'concepts/a.yaml': conceptLines('a', 'related:', '  - nothing', 'altLabels:', '  - the B', '  - ay'),
    'concepts/b.yaml': conceptLines('The b', 'broader: [letter]', 'characteristics:', '  size: 2 cm'),
    'concepts/c.yaml': ['prefLabel: c'],
    'concepts/letter.yaml': conceptLines('another letter'),
    'concepts/quote.yaml': ['prefLabel: quote', 'definition: "never closed', 'tags: [x]'],
    'concepts/README.md': ['About concepts'],
    'comparisons/a-vs-b.yaml': [
      ...comparisonLines(['a', 'b'], '  - aspect: Colour', '    values: [red]', '  - aspect: Use'),
      '    values: [much, ""]',
    ],
    'comparisons/b-vs-a.yaml': comparisonLines(['b', 'a'], 'chooseWhen:', '  - always'),
    'comparisons/b-vs-b.yaml': comparisonLines(['b', 'b']),
    'comparisons/a-vs-letter.yaml': comparisonLines(['a', 'letter'], 'chooseWhen:', '  - always'),
  });
  expect(faults).toEqual([
    'comparisons/a-vs-b.yaml:1: between: comparisons/b-vs-a.yaml compares the same concepts',
    'comparisons/a-vs-b.yaml:6: rows[2]: has 1 values for 2 concepts',
    'comparisons/a-vs-b.yaml:8: rows[3].values[2]: is empty',
    'comparisons/a-vs-letter.yaml:5: chooseWhen: has 1 lines for 2 concepts',
    'comparisons/b-vs-a.yaml:5: chooseWhen: has 1 lines for 2 concepts',
    'comparisons/b-vs-b.yaml:1: between: compares “b” with itself',
    'concepts/README.md:1: is not an entry: entries end in .yaml',
    'concepts/a.yaml:4: related: “nothing” is no entry of the pack',
    'concepts/a.yaml:6: the label “the B” is also one of concepts/b.yaml; give each a sense of its own, or drop it in one',
    'concepts/b.yaml:1: the label “The b” is also one of concepts/a.yaml; give each a sense of its own, or drop it in one',
    'concepts/b.yaml:5: characteristics: “size” is not an aspect of letter, which ask for: case',
    'concepts/c.yaml:1: definition: is missing',
    'concepts/letter.yaml:1: the id “letter” is taken by genera/letter.yaml',
    'concepts/quote.yaml:2: is not YAML: Missing closing "quote',
    'genera/letter.yaml:5: broader: “letter” ends up being a kind of itself',
    'genera/sign.yaml:4: aspects: “case” is “Case” in genera/letter.yaml; use one label',
    'genera/sign.yaml:5: broader: “sign” ends up being a kind of itself',
    'pack.yaml:5: colour: is not a field that entries have',
  ]);
});
