import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/interchange/csv/csv.ts';
import { readSources } from '../../src/interchange/read-sources.ts';
import { conceptOf } from '../glossary/builders.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { file } from './given-files.ts';

/** What a file "Our terms.csv" with this text is read as; its faults as "7: …". */
async function readText(text: string) {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'Our terms.csv': text });
  const path = join(folder, 'Our terms.csv');
  const sources = await readSources([path]);
  expect(sources).toHaveLength(1);
  const [{ pack, faults } = { pack: undefined, faults: [] }] = sources;
  for (const { file } of faults) expect(file).toBe(path);
  return { pack, entries: pack?.entries, faults: faults.map(({ line, message }) => `${line}: ${message}`) };
}
const KNOWN = 'known are label, definition, aliases, sense, tags, sources, updated, lang';

describe('a CSV file that is right', () => {
  it('is a pack that bears the name of the file', async () => {
    const { pack, faults } = await readText('label,definition\nAPI,A way in.\n');
    expect(faults).toEqual([]);
    expect(pack).toEqual({
      id: 'our-terms',
      title: 'Our terms',
      description: 'Imported from Our terms.csv',
      lang: 'en',
      contributors: [],
      entries: [conceptOf({ id: 'api', prefLabel: 'API', definition: 'A way in.' })],
    });
  });

  it('may have all columns, in any order, their names in any case', async () => {
    const header = 'Lang, TAGS ,updated,sense,Definition,label,sources,aliases';
    const { entries, faults } = await readText(
      `${header}\npt-BR,net;os ; web,2026-01-02,network,A way in.,Port,RFC 9110;RFC 1,Porto\n`,
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      conceptOf({
        id: 'port',
        prefLabel: 'Port',
        definition: 'A way in.',
        altLabels: ['Porto'],
        sense: 'network',
        tags: ['net', 'os', 'web'],
        sources: ['RFC 9110', 'RFC 1'],
        updated: '2026-01-02',
        lang: 'pt-BR',
      }),
    ]);
  });

  it('lists several things in a cell with ";" between them, and none in an empty one', async () => {
    const { entries } = await readText('label,definition,aliases\nA,x," b;c ; d ;; b;"\nE,y,\nF,z,;\n');
    expect(entries).toMatchObject([{ altLabels: ['b', 'c', 'd'] }, { altLabels: [] }, { altLabels: [] }]);
  });

  it('may have a name that is written with other marks', async () => {
    const { entries } = await readText('label,definition,aliases\nLogical or,x,||; a|b\n');
    expect(entries).toMatchObject([{ altLabels: ['||', 'a|b'] }]);
  });

  it('may have commas, quotes and line breaks in quoted cells', async () => {
    const { entries, faults } = await readText(
      'label,definition\nA,"One, or ""two"".\n\nThree."\n"B, C",x\n',
    );
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      { prefLabel: 'A', definition: 'One, or "two".\n\nThree.' },
      { prefLabel: 'B, C', definition: 'x' },
    ]);
  });

  it('may be as a spreadsheet saves it, with a byte order mark and \\r\\n at the end of every line', async () => {
    const { entries, faults } = await readText('\ufefflabel,definition\r\nA,"One.\r\nTwo."\r\nB,x\r\n');
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      { prefLabel: 'A', definition: 'One.\nTwo.' },
      { prefLabel: 'B', definition: 'x' },
    ]);
  });

  it('may have empty lines, and no line break at its end', async () => {
    const { entries, faults } = await readText('\nlabel,definition\n\nA,x\n   \n\nB,y');
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([{ prefLabel: 'A' }, { prefLabel: 'B' }]);
  });

  it('may have no row', async () => {
    expect(await readText('label,definition\n')).toMatchObject({ entries: [], faults: [] });
  });

  it('gives concepts of one label ids of their own', async () => {
    const { entries } = await readText('label,definition\nPort,x\nport,y\nC,z\nC++,z\nPort-2,z\n');
    expect(entries?.map(({ id }) => id)).toEqual(['port', 'port-2', 'c', 'c-plus-plus', 'port-2-2']);
  });

  it('is read in a time that grows as its length', async () => {
    const work = (size: number) => {
      const rows = Array.from({ length: size }, (_, index) => `x${index},y${'\n'.repeat(50)}`);
      const text = `label,definition\n${rows.join('')}`;
      return () => csv.read([file('a.csv', text)], { lang: 'en' });
    };
    expect(await growth(400, work)).toBeLessThan(GENEROUS);
  });

  it('is read as it was written', () => {
    const text = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' });
    const label = text.filter((each) => each.trim() === each);
    const definition = fc
      .array(text, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.join('\n'))
      .filter((each) => each.trim() !== '');
    const rows = fc.array(fc.tuple(label, definition));
    const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
    return fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (cells, lineBreak) => {
        const lines = cells.map((row) => row.map(quoted).join(',').replaceAll('\n', lineBreak));
        const text = ['label,definition', ...lines].join(lineBreak);
        const { entries, faults } = await csv.read([file('a.csv', text)], { lang: 'en' });
        expect(faults).toEqual([]);
        expect(entries.map(({ entry }) => entry)).toMatchObject(
          cells.map(([prefLabel, text]) => ({ prefLabel, definition: text.trim() })),
        );
      }),
    );
  });
});

describe('a CSV file with faults in its first line', () => {
  it.each([
    ['label', 'definition\nx\n'],
    ['definition', 'label,aliases\nA,B\n'],
  ])('is told that “%s” is missing', async (name, text) => {
    expect(await readText(text)).toMatchObject({
      entries: [],
      faults: [`1: the first line names no column “${name}”`],
    });
  });

  it('is told which columns are unknown, and which there are', async () => {
    const { entries, faults } = await readText('label,colour,definition,Size\nA,red,x,1\n');
    expect(entries).toEqual([]);
    expect(faults).toEqual([`1: unknown columns: colour, size; ${KNOWN}`]);
  });

  it('is told so on the line where the names stand', async () => {
    const { faults } = await readText('\n\nsubject,definition\nA,x\n');
    expect(faults).toEqual([
      '3: the first line names no column “label”',
      `3: unknown columns: subject; ${KNOWN}`,
    ]);
  });

  it.each([
    ['empty', ''],
    ['only empty lines', '\r\n\r\n'],
  ])('is told what belongs there where it is %s', async (_what, text) => {
    const { faults } = await readText(text);
    expect(faults).toEqual([
      '1: the first line names no column “label”',
      '1: the first line names no column “definition”',
    ]);
  });
});

describe('a row with a fault', () => {
  it('is reported with the line and the column, and the others are read', async () => {
    const long = 'x'.repeat(76);
    const { entries, faults } = await readText(
      `label,definition,aliases,updated\nA,x,,\n,x,,\nB,,,\n${long},x,,\nC,x,${long},\nD,x,,today\nE,x,,\n`,
    );
    expect(entries).toMatchObject([{ prefLabel: 'A' }, { prefLabel: 'E' }]);
    expect(faults).toEqual([
      '3: label: is empty',
      '4: definition: is empty',
      '5: label: is longer than 75 characters',
      '6: aliases: is longer than 75 characters',
      '7: updated: is not a day such as 2026-11-23',
    ]);
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('is reported with the line on which it begins, where lines end in %s', async (_name, lineBreak) => {
    const lines = ['label,definition', '', 'A,"one', 'two"', '', '  ', ',"one', 'two', 'three"', 'B,', ''];
    const { entries, faults } = await readText(lines.join(lineBreak));
    expect(entries).toMatchObject([{ definition: 'one\ntwo' }]);
    expect(faults).toEqual(['7: label: is empty', '10: definition: is empty']);
  });

  it.each([
    [
      'a quote that never closes',
      'B,"x\nC,y\nD,z',
      '5: is not CSV: a quote that opens in this row is never closed',
    ],
    ['a text after a quote', 'B,"x\ny"z', '6: is not CSV: Invalid Closing Quote: got "z" at line 6'],
    ['a quote within a text', 'B,x "y"', '5: is not CSV: Invalid Opening Quote: a quote is found on field'],
  ])('that has %s makes the file unreadable, and is reported with its line', async (_what, row, fault) => {
    const { entries, faults } = await readText(`label,definition\nA,"one\ntwo"\n\n${row}\n`);
    expect(entries).toEqual([]);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  it('that has too many or too few cells is reported with its line, and each of them', async () => {
    const text = 'label,definition\nA,"one\ntwo"\n\nB,"x\ny",z\nC\nD,fine\nE,\n';
    const { entries, faults } = await readText(text);
    expect(entries?.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(faults).toEqual([
      '5: has 3 instead of 2 cells',
      '7: has 1 instead of 2 cells',
      '9: definition: is empty',
    ]);
  });
});

it('refuses a column that is named twice', async () => {
  const { faults } = await readText('label,definition,Label\nA,x,B\n');
  expect(faults).toEqual(['1: the first line names the column “label” twice']);
});
