import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/glossary/entry.ts';
import { csv } from '../../src/interchange/csv/csv.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';
import { readText } from './read-text.ts';

const written = async (...entries: readonly Entry[]): Promise<string> => {
  const [file] = await csv.write(packOf(entries, { id: 'team' }), {});
  expect(file?.name).toBe('team.csv');
  return String(file?.content);
};

/** The cells of the rows below the header, by the names of their columns. */
const cellsOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

describe('a CSV file that was written', () => {
  it('has a row an entry, and in a cell several things one a line', async () => {
    const rest = conceptOf({
      id: 'rest',
      prefLabel: 'REST',
      altLabels: ['RESTful', 'a;b'],
      broader: ['style'],
      characteristics: { transport: 'HTTP: any', state: null },
      aspects: { data: 'Where data lives' },
      alternatives: false,
    });
    const [row] = cellsOf(await written(rest));
    expect(row).toMatchObject({
      kind: 'concept',
      id: 'rest',
      prefLabel: 'REST',
      altLabels: 'RESTful\na;b',
      characteristics: 'transport: HTTP: any\nstate:',
      aspects: 'data: Where data lives',
      alternatives: 'false',
      gist: '',
    });
  });

  it('has the rows of a comparison a line each, the values between borders', async () => {
    const rows = [
      { aspect: 'Size', values: ['one', 'a | b'] },
      { aspect: 'Or', values: ['\\|', '||'] },
    ];
    const [row] = cellsOf(await written(comparisonOf({ between: ['a', 'b'], rows, chooseWhen: ['x', 'y'] })));
    expect(row).toMatchObject({
      between: 'a\nb',
      rows: 'Size | one | a \\| b\nOr | \\\\\\| | \\|\\|',
      chooseWhen: 'x\ny',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', "'=1", '＝1'])(
    'has no cell that a spreadsheet takes for a formula, though a label is “%s”',
    async (prefLabel) => {
      const text = await written(conceptOf({ id: 'a', prefLabel, definition: `${prefLabel}, defined` }));
      const [row] = cellsOf(text);
      expect(row).toMatchObject({ prefLabel: `'${prefLabel}`, definition: `'${prefLabel}, defined` });
      expect((await readText(csv, text)).entries).toMatchObject([{ prefLabel }]);
    },
  );

  it('is read again after a spreadsheet saved it with other separators and ends of lines', async () => {
    const entries = [
      conceptOf({ id: 'a', definition: 'One, or "two";\nthree.', altLabels: ['b', 'c'] }),
      comparisonOf({ between: ['a', 'b'] }),
    ];
    const table = parse(await written(...entries), { bom: true }) as string[][];
    for (const separator of [';', '\t', ','])
      for (const lineBreak of ['\r\n', '\r', '\n']) {
        const quoted = table.map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator),
        );
        const text = `\ufeff${quoted.join('\n').replaceAll('\n', lineBreak)}`;
        expect(await readText(csv, text)).toEqual({ entries, faults: [] });
      }
  });

  it('may lack columns, have them in another order, and their names in another case', async () => {
    const text = 'ID,definition,PREFLABEL,Kind\na,x,A,concept\n';
    const { entries, faults } = await readText(csv, text, { lang: 'de' });
    expect(faults).toEqual([]);
    expect(entries).toEqual([conceptOf({ id: 'a', prefLabel: 'A', definition: 'x', lang: 'de' })]);
  });
});

describe('a row of a CSV file with all fields', () => {
  const header = 'kind,id,prefLabel,definition,characteristics,between,gist,rows';

  it('has its faults on the line on which it begins', async () => {
    const rows = [
      'concept,a,A,"one\ntwo",,,,',
      'concept,A B,B,x,,,,',
      'idea,c,C,x,,,,',
      'concept,d,,x,Not an aspect: y,,,',
      'comparison,e,,x,,"a\nb",g,Size | 1 | 2',
      'concept,a,Again,x,,,,',
    ];
    const { entries, faults } = await readText(csv, `${header}\n${rows.join('\n')}\n`);
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(faults).toEqual([
      '4: id: is not an id: use lower-case letters, digits and single hyphens',
      '5: kind: is neither “concept” nor “comparison”',
      '6: prefLabel: is missing',
      '6: characteristics.Not an aspect: is not an id: use lower-case letters, digits and single hyphens',
      '7: definition: is not a field that entries have',
      '9: the id “a” is taken by terms.csv:2',
    ]);
  });

  it('may name what objects have anyway', async () => {
    const { entries, faults } = await readText(
      csv,
      `${header}\nconcept,a,A,x,"constructor: y\n__proto__: z",,,\n`,
    );
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      conceptOf({ id: 'a', prefLabel: 'A', definition: 'x', characteristics: { constructor: 'y' } as never }),
    ]);
    expect({}).not.toHaveProperty('z');
  });

  it('is told which columns are unknown', async () => {
    const { faults } = await readText(csv, 'kind,id,size\nconcept,a,1\n');
    expect(faults).toEqual([
      expect.stringMatching(/^1: unknown columns: size; known are kind, id, prefLabel, sense, /),
    ]);
  });
});

describe('a list of terms', () => {
  it('may call its columns as people do, and have any of the usual separators', async () => {
    const one = {
      ...conceptOf({ id: 'sla', prefLabel: 'SLA', definition: 'A promise.' }),
      altLabels: ['a', 'b'],
    };
    for (const text of [
      'Term;Meaning;Synonyms\nSLA;A promise.;"a; b"\n',
      'Name\tDescription\tAlso known as\nSLA\tA promise.\ta;b\n',
      'TITLE,Explanation,Abbreviation\nSLA,A promise.,"a\nb"\n',
    ])
      expect(await readText(csv, text)).toEqual({ entries: [one], faults: [] });
  });

  it('may be what Excel calls Unicode text', async () => {
    const text = Buffer.from('\ufefflabel\tdefinition\r\nÄpfel\tx\r\n', 'utf16le');
    expect(await readText(csv, text)).toMatchObject({ entries: [{ prefLabel: 'Äpfel' }], faults: [] });
  });

  it('keeps an apostrophe that nobody put there against formulas', async () => {
    const { entries } = await readText(csv, "label,definition\n'-ware,x\n");
    expect(entries).toMatchObject([{ prefLabel: "'-ware" }]);
  });
});
