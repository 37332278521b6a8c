import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/interchange/formats.ts';
import { LIMITS } from '../../src/interchange/limits.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';
import { file, given } from './given-files.ts';
import { readText } from './read-text.ts';

const named = (name: string) => {
  const format = FORMATS.find((each) => each.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return format;
};
const ENTRY = 'kind: concept\nid: a\nprefLabel: A\ndefinition: x\n';

/** YAML that a few aliases of aliases make huge. */
const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, index) => {
    const before = 'abcdefghi'[index];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

const TEXTS = ['csv', 'yaml', 'markdown', 'turtle', 'jsonld'];

describe.each(TEXTS)('a file in %s', (name) => {
  const format = named(name);

  it('that is no UTF-8 is refused on the line where it isn’t', async () => {
    const bytes = Buffer.from('# one\n\n\u00e4\n', 'latin1');
    expect(await readText(format, bytes)).toEqual({
      entries: [],
      faults: ['3: is not UTF-8: save the file in that encoding'],
    });
  });

  it('that holds a NUL character is refused on its line', async () => {
    expect(await readText(format, '# one\n\u0000\n')).toEqual({
      entries: [],
      faults: ['2: holds a NUL character: this is no text file'],
    });
  });
});

describe.each(FORMATS.map((format) => [format.name, format] as const))('any file in %s', (_name, format) => {
  it('becomes entries or sentences', async () => {
    const written = given(await format.write(packOf([conceptOf({ id: 'a' }), conceptOf({ id: 'b' })]), {}));
    const places = fc.record({
      which: fc.nat(),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(40),
    });
    const inserted = fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 20 }).map((text) => Buffer.from(text)),
      fc.constantFrom(
        ...['"', '---\n', '[', '{', '|', '&a', '*a', '\t', '<', '@prefix', '""",', ',\n'].map((text) =>
          Buffer.from(text),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(places, inserted, async ({ which, at, cut }, bytes) => {
        const files = written.map(({ name, content }, index) => {
          if (index !== which % written.length) return { name, content };
          const begin = Math.floor(at * content.length);
          return file(
            name,
            Buffer.concat([content.subarray(0, begin), bytes, content.subarray(begin + cut)]),
          );
        });
        const { faults } = await readGlossary(files, { lang: 'en' }, format);
        for (const { file: name, line, message } of faults) {
          expect(files.map((each) => each.name)).toContain(name);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(message).not.toMatch(/call stack|undefined|\bat .*:\d+:\d+/);
          expect(message.length).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

it.each([
  ['aliases of aliases', 'yaml', `${ENTRY}${laughs}\n`, 'Excessive alias count'],
  ['brackets in brackets', 'yaml', `${ENTRY}points: ${'['.repeat(100_000)}`, 'it is nested too deep'],
  ['lists in lists', 'yaml', `${ENTRY}points: ${'- '.repeat(100_000)}x`, 'it is nested too deep'],
  ['lists in lists', 'markdown', `---\ntitle: A\n---\n${'- '.repeat(100_000)}`, 'is nested too deep'],
  [
    'quotations in quotations',
    'markdown',
    `---\ntitle: A\n---\n${'>'.repeat(100_000)}`,
    'is nested too deep',
  ],
  ['objects in objects', 'jsonld', '{"a":'.repeat(100_000), 'it is nested too deep'],
  ['lists in lists', 'turtle', `<urn:a> <urn:b> ${'('.repeat(100_000)}`, 'is not Turtle'],
  ['nodes in nodes', 'turtle', `<urn:a> <urn:b> ${'[ <urn:c> '.repeat(50_000)}`, 'is not Turtle'],
  ['a quote that never closes', 'csv', `label,definition\n"${'x,\n'.repeat(100_000)}`, 'never closed'],
  ['a row without end', 'csv', `label,definition\n"${'x,\n'.repeat(1_500_000)}`, 'longer than 4 million'],
  ['a text that never closes', 'turtle', `<urn:a> <urn:b> """${'x\n'.repeat(100_000)}`, 'is not Turtle'],
])('refuses %s in %s in one sentence', async (_what, name, text, sentence) => {
  const { entries, faults } = await readText(named(name), text);
  expect(entries).toEqual([]);
  expect(faults).toEqual([expect.stringContaining(sentence)]);
});

it('shows the first thousand of faults without number', async () => {
  const { faults } = await readText(named('csv'), `label,definition\n${',x\n'.repeat(5_000)}`);
  expect(faults).toHaveLength(LIMITS.faults + 1);
  expect(faults.at(-1)).toBe('1001: and so on: there are more faults than these 1000');
});

it('cuts what it quotes', async () => {
  const { faults } = await readText(named('csv'), `label,definition${',unheard-of'.repeat(100_000)}\n`);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.length).toBeLessThan(310);
});

it('refuses more bytes than an import may have, before it reads them', async () => {
  const half = Buffer.alloc(LIMITS.bytes / 2 + 1, 'x');
  const { entries, faults } = await readGlossary([file('a.csv', half), file('b.csv', half)], { lang: 'en' });
  expect(entries).toEqual([]);
  expect(faults).toEqual([
    {
      file: 'a.csv',
      line: 1,
      message: 'is more than one import may have, 64 MiB in 200000 files: import it in parts',
    },
  ]);
});

it('writes files that are named by ids alone', async () => {
  for (const format of FORMATS)
    for (const { name } of await format.write(packOf([conceptOf({ id: 'a', prefLabel: '../../x' })]), {}))
      expect(name).toMatch(/^sample(?:\/[a-z]+)?(?:\/[a-z]+)?\.(?:csv|yaml|md|ttl|jsonld|index|dict\.dz)$/);
});
