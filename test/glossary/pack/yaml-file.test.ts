import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import { comparisonSchema } from '../../../src/glossary/comparison.ts';
import { conceptSchema } from '../../../src/glossary/concept.ts';
import { YamlFile } from '../../../src/glossary/pack/yaml-file.ts';
import { comparisonOf, conceptOf } from '../builders.ts';
import { GENEROUS, growth } from '../growth.ts';
import { comparisonLines, conceptLines } from './sample-pack.ts';

const read = (text: string, schema: z.ZodType, given: Readonly<Record<string, unknown>>) => {
  const result = new YamlFile('a.yaml', text).read(schema, given);
  return 'faults' in result ? result.faults.map(({ line, message }) => `${line}: ${message}`) : result.value;
};
const given = { id: 'a', lang: 'en', contributors: [] };
const readConcept = (lines: readonly string[], lineBreak = '\n') =>
  read(lines.join(lineBreak), conceptSchema, { ...given, kind: 'concept' });
const readComparison = (lines: readonly string[]) =>
  read(lines.join('\n'), comparisonSchema, { ...given, kind: 'comparison' });

const MAP = 'should be a list of “field: value”';
const TEXT = 'should be a text; put quotes around a text that looks like a number';

describe('a file that is not YAML', () => {
  it.each([
    ['names a field twice', ['tags: [x]', 'tags: [y]'], '4: is not YAML: Map keys must be unique'],
    ['is indented with a tab', ['tags:', '\t- x'], '4: is not YAML: Tabs are not allowed as indentation'],
    ['says a colon in a text', ['points:', '  - x', '  - y: z: w'], '5: is not YAML: Nested mappings'],
    ['begins a text with @', ['tags:', '  - @x'], '4: is not YAML: Plain value cannot start with'],
    ['is two documents', ['---', 'tags: [x]'], '3: is not YAML: Source contains multiple documents'],
  ])('has a fault on the line where it %s', (_what, more, fault) => {
    expect(readConcept(conceptLines('a', ...more))).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['double quote', 'scopeNote: "never closed'],
    ['single quote', "scopeNote: 'never closed"],
    ['bracket', 'tags: [x, y'],
    ['brace', 'characteristics: {x: y'],
  ])('has a fault on the line where a %s opens that never closes', (_what, line) => {
    const result = readConcept(conceptLines('a', line, 'lang: en', 'broader:', '  - b', ''));
    expect(result).toEqual([expect.stringMatching(/^3: is not YAML: /)]);
  });

  it('has a fault on the line of an item that no comma follows', () => {
    expect(readConcept(conceptLines('a', 'tags: [', '  x,', '  "y" "z",', '  ]'))).toEqual([
      expect.stringMatching(/^5: is not YAML: Missing ,/),
    ]);
  });

  it('has a fault on every line where a text begins with an asterisk', () => {
    const advice = 'stands for nothing; put quotes around a text that begins with *';
    expect(readConcept(['prefLabel: a', 'definition: *one', 'points:', '  - x', '  - *two'])).toEqual([
      `2: is not YAML: *one ${advice}`,
      `5: is not YAML: *two ${advice}`,
    ]);
  });

  it.each([
    ['empty', ''],
    ['only a comment', '# To do\n'],
    ['only a list', '- a\n- b\n'],
    ['only a text', 'API\n'],
  ])('is told what belongs there where it is %s', (_what, text) => {
    expect(read(text, conceptSchema, given)).toEqual(['1: is not a list of “field: value”']);
  });
});

describe('a file that repeats itself', () => {
  it('is a fault where few aliases stand for very much', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      const aliases = Array.from({ length: 10 }, () => `*a${level - 1}`);
      lines.push(`a${level}: &a${level} [${aliases.join(', ')}]`);
    }
    expect(readConcept(lines)).toEqual([
      '1: can’t be read: Excessive alias count indicates a resource exhaustion attack',
    ]);
  });

  it('is a fault where a thing stands within itself', () => {
    expect(readConcept(conceptLines('a', 'tags: &tags [*tags]'))).toEqual([`3: tags[1]: ${TEXT}`]);
  });
});

describe('the time that it takes to find faults', () => {
  it('grows as the number of fields that have one', async () => {
    const work = (size: number) => {
      const names = Array.from({ length: size }, (_, index) => `x${index}`);
      const file = new YamlFile('a.yaml', ['aspects:', ...names.map((name) => `  ${name}: y`)].join('\n'));
      return () => names.map((name) => file.fault(['aspects', name], ''));
    };
    expect(await growth(500, work)).toBeLessThan(GENEROUS);
  });

  it('grows as the number of aliases that stand for nothing', async () => {
    const work = (size: number) => {
      const file = new YamlFile('a.yaml', `tags:\n${'  - *x\n'.repeat(size)}`);
      return () => file.read(conceptSchema, given);
    };
    expect(await growth(200, work)).toBeLessThan(GENEROUS);
  });
});

describe('a field', () => {
  it('is missed on the first line, or on the line of the thing that lacks it', () => {
    expect(readConcept(['tags: [x]'])).toEqual(['1: prefLabel: is missing', '1: definition: is missing']);
    expect(readComparison(comparisonLines(['a', 'b'], '  - values: [x, y]'))).toEqual([
      '5: rows[2].aspect: is missing',
    ]);
  });

  it('that entries do not have is a fault on its line, wherever it stands', () => {
    expect(readConcept(conceptLines('a', 'colour: red', 'tags: [x]', '1: x', 'true: y'))).toEqual([
      '5: 1: is not a field that entries have',
      '3: colour: is not a field that entries have',
      '6: true: is not a field that entries have',
    ]);
    expect(
      readComparison(comparisonLines(['a', 'b'], '  - aspect: x', '    values: [x, y]', '    note: z')),
    ).toEqual(['7: rows[2].note: is not a field that entries have']);
  });

  it.each([
    ['a number for a text', 'scopeNote: 12', `3: scopeNote: ${TEXT}`],
    ['a truth value for a text', 'sense: true', `3: sense: ${TEXT}`],
    ['a list for a text', 'sense: [x]', `3: sense: ${TEXT}`],
    ['a text for a list', 'tags: x', '3: tags: should be a list'],
    ['a text for fields', 'aspects: x', `3: aspects: ${MAP}`],
    ['nothing', 'broader:', '3: broader: is empty'],
    ['an empty text', 'sense: ""', '3: sense: is empty'],
    ['a day that does not exist', 'updated: 2026-02-30', '3: updated: is not a day such as 2026-11-23'],
    ['no tag of a language', 'lang: English', '3: lang: is not a language tag such as en'],
    ['something twice', 'tags: [x, y, x]', '3: tags: says the same thing twice'],
    ['more than fits', 'broader: [a, b, c, d, e, f]', '3: broader: lists more than 5'],
  ])('that holds %s is a fault on its line', (_what, line, fault) => {
    expect(readConcept(conceptLines('a', line, 'points: [x]'))).toEqual([fault]);
  });

  it('has a fault on the line of the very item that is wrong', () => {
    expect(
      readConcept(
        conceptLines('a', 'altLabels:', '  - b', '  # c', '  - 12', '  - [d]', '  - {e: f}', '  -'),
      ),
    ).toEqual([
      `6: altLabels[2]: ${TEXT}`,
      `7: altLabels[3]: ${TEXT}`,
      `8: altLabels[4]: ${TEXT}`,
      '9: altLabels[5]: is empty',
    ]);
  });

  it('has a fault on the line of the very characteristic that is wrong', () => {
    expect(
      readConcept(conceptLines('a', 'characteristics:', '  size: big', '  Colour: red', '  age: 12')),
    ).toEqual([
      '5: characteristics.Colour: is not an id: use lower-case letters, digits and single hyphens',
      `6: characteristics.age: ${TEXT}`,
    ]);
  });

  it('has a fault on the line of the very row or cell that is wrong', () => {
    const rows = [
      '  - [x, y]',
      '  - aspect: Use',
      '    values:',
      '      - much',
      '      - " "',
      '  - aspect:',
    ];
    expect(readComparison(comparisonLines(['a', 'b'], ...rows))).toEqual([
      `5: rows[2]: ${MAP}`,
      '9: rows[3].values[2]: has white space around it',
      '10: rows[4].aspect: is empty',
      '10: rows[4].values: is missing',
    ]);
  });
});

describe('the number of a line', () => {
  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
  ])('counts lines that end in %s', (_name, lineBreak) => {
    expect(readConcept(['', '# A', ...conceptLines('a', '', 'colour: red')], lineBreak)).toEqual([
      '6: colour: is not a field that entries have',
    ]);
  });

  it('counts the lines of a text that runs over several', () => {
    expect(
      readConcept([
        'definition: >-',
        '  One.',
        '',
        '  Two.',
        'points:',
        '  - three',
        '    four',
        '  - 5',
        'prefLabel: 6',
      ]),
    ).toEqual([`9: prefLabel: ${TEXT}`, `8: points[2]: ${TEXT}`]);
  });

  it('is not moved by a byte order mark', () => {
    expect(readConcept(['\ufeffprefLabel: a', 'definition: 1'])).toEqual([`2: definition: ${TEXT}`]);
  });

  it('is that of the item, whichever one of a list is wrong', () => {
    const lists = fc.tuple(fc.array(fc.string({ minLength: 1 })), fc.array(fc.string({ minLength: 1 })));
    fc.assert(
      fc.property(lists, ([before, after]) => {
        const item = (text: string): string => `  - ${JSON.stringify(text)}`;
        const lines = ['list:', ...before.map(item), '  - 12', ...after.map(item)];
        const schema = z.strictObject({ list: z.array(z.string()) });
        expect(read(lines.join('\n'), schema, {})).toEqual([
          `${before.length + 2}: list[${before.length + 1}]: ${TEXT}`,
        ]);
      }),
    );
  });

  it('is that of the nearest thing around what a file does not have', () => {
    const file = new YamlFile('a.yaml', ['tags: [x]', 'rows:', '  - aspect: x', '  - aspect: y'].join('\n'));
    const lineOf = (...path: PropertyKey[]) => file.fault(path, '').line;
    expect(lineOf('rows', 1, 'values', 3)).toBe(4);
    expect(lineOf('rows', 7)).toBe(2);
    expect(lineOf('points', 0)).toBe(1);
    expect(lineOf()).toBe(1);
  });
});

describe('an entry that is right', () => {
  it('is read as it was written', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
      .filter((each) => each.trim() === each);
    const texts = fc.uniqueArray(text, { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.record({ prefLabel: text, definition: text, altLabels: texts, points: texts }),
        (fields) => {
          fc.pre(conceptSchema.safeParse(conceptOf({ id: 'a', ...fields })).success);
          expect(readConcept([stringify(fields)])).toEqual(conceptOf({ id: 'a', ...fields }));
        },
      ),
    );
  });

  it('may say things once and refer to them', () => {
    expect(readConcept(['prefLabel: &name API', 'definition: *name'])).toMatchObject({ definition: 'API' });
  });

  it('may be a comparison without advice', () => {
    expect(readComparison(comparisonLines(['a', 'b']))).toEqual(
      comparisonOf({ id: 'a', between: ['a', 'b'], gist: 'How they differ.' }),
    );
  });
});
