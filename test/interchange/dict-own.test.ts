import { Buffer } from 'node:buffer';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dict } from '../../src/interchange/dict/dict.ts';
import { dictzip } from '../../src/interchange/dict/dictzip.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';
import { dictNumber } from './dict-database.ts';
import { file, given } from './given-files.ts';

const entries = [
  conceptOf({
    id: 'rest',
    prefLabel: 'REST',
    altLabels: ['RESTful API', 'rest'],
    definition: 'A style.\n\n  Indented.',
  }),
  conceptOf({
    id: 'c-plus-plus',
    prefLabel: 'C++',
    definition: '{REST} stays.\n\n---\nkind: idea',
    hiddenLabels: ['cpp'],
  }),
  comparisonOf({ between: ['rest', 'c-plus-plus'], gist: 'Much.' }),
];
const team = packOf(entries, { id: 'team', title: 'Our terms', description: 'What we say.' });

/** What stands in the database under a headword, as dictd(8) finds it. */
async function lookUp(headword: string): Promise<string | undefined> {
  const [index, texts] = await dict.write(team, {});
  const text = gunzipSync(Buffer.from(texts?.content ?? ''));
  const line = String(index?.content)
    .split('\n')
    .find((each) => each.startsWith(`${headword}\t`));
  if (line === undefined) return undefined;
  const [, offset = '', length = ''] = line.split('\t');
  for (let at = 0; at <= text.length; at++)
    if (dictNumber(at) === offset)
      for (let size = 0; size <= text.length; size++)
        if (dictNumber(size) === length) return text.toString('utf8', at, at + size);
  return undefined;
}

describe('a DICT database that was written', () => {
  it('is found by all labels in lower case, and reads well', async () => {
    for (const headword of ['rest', 'restful api'])
      expect(await lookUp(headword)).toBe(
        'REST\nRESTful API\nrest\n\n   A style.\n\n     Indented.\n\n   ---\n   kind: concept\n   id: rest\n   lang: en\n\n',
      );
    expect(await lookUp('rest vs c++')).toMatch(
      /^REST vs C\+\+\n\n {3}Much\.\n\n {3}---\n {3}kind: comparison\n/,
    );
    expect(await lookUp('cpp')).toBeUndefined();
    expect(await lookUp('00-database-short')).toBe('00-database-short\n     Our terms\n');
  });

  it('has an index sorted by bytes, as dictd(8) searches it', async () => {
    const [index] = await dict.write(team, {});
    const words = String(index?.content)
      .trimEnd()
      .split('\n')
      .map((line) => Buffer.from(line));
    expect(words).toEqual(words.toSorted((one, other) => one.compare(other)));
  });

  it('is read as it was, with its title', async () => {
    const read = await readGlossary(given(await dict.write(team, {})), { lang: 'en' });
    expect(read.faults).toEqual([]);
    expect(read.entries.map(({ entry }) => entry)).toEqual(entries);
    expect(read.header).toEqual({ title: 'Our terms' });
  });

  it('has faults on the line of the index that names the text', async () => {
    const [index, texts] = given(await dict.write(team, {}));
    const changed = gunzipSync(texts?.content ?? '')
      .toString()
      .replace('id: rest\n', 'id: REST\n');
    const read = await readGlossary([index ?? file('', ''), file('team.dict', changed)], { lang: 'en' });
    const line = String(index?.content)
      .split('\n')
      .findIndex((each) => each.startsWith('rest\t'));
    expect(read.faults).toEqual([
      {
        file: 'team.index',
        line: line + 1,
        message: 'id: is not an id: use lower-case letters, digits and single hyphens',
      },
    ]);
  });
});

describe('a database that is not UTF-8', () => {
  it('has a fault for the text, or for the index', async () => {
    const read = async (index: Uint8Array, text: Uint8Array) =>
      (await readGlossary([file('a.index', index), file('a.dict', text)], { lang: 'en' })).faults;
    const latin = Buffer.from('Äpfel\n', 'latin1');
    expect(await read(Buffer.from(`a\tA\t${dictNumber(6)}\n`), latin)).toEqual([
      { file: 'a.index', line: 1, message: 'names a text that is not UTF-8' },
    ]);
    expect(await read(Buffer.concat([Buffer.from('a\n'), latin]), latin)).toEqual([
      { file: 'a.index', line: 2, message: 'is not UTF-8: save the file in that encoding' },
    ]);
  });
});

describe('compressing as dictzip(1) does', () => {
  it('is gzip to everybody, and in chunks to who looks for them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.uint8Array({ maxLength: 60_000 }), async (times, bytes) => {
        const all = Buffer.concat(Array.from({ length: times }, () => bytes));
        const packed = Buffer.from(await dictzip(all, {}));
        expect(gunzipSync(packed).equals(all)).toBe(true);
        expect(packed.toString('latin1', 12, 14)).toBe('RA');
        const [size, count] = [packed.readUInt16LE(18), packed.readUInt16LE(20)];
        expect(count).toBe(Math.ceil(all.length / size));
        let at = 22 + 2 * count;
        for (let chunk = 0; chunk < count; chunk++) {
          const length = packed.readUInt16LE(22 + 2 * chunk);
          const text = inflateRawSync(packed.subarray(at, at + length), { finishFlush: 2 });
          expect(text.equals(all.subarray(chunk * size, (chunk + 1) * size))).toBe(true);
          at += length;
        }
      }),
      { numRuns: 20 },
    );
  });
});
