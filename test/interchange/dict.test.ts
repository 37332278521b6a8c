import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/interchange/read-sources.ts';
import { conceptOf } from '../glossary/builders.ts';
import { GENEROUS, growth } from '../glossary/growth.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { article, conceptsOf, dictDatabase, dictNumber, readFiles } from './dict-database.ts';

describe('a DICT database', () => {
  const articles = [
    article('semaphore', 'Restricts access.'),
    article('näive', 'Ça va.'),
    article('queue', 'A line.'),
  ];

  it.each(['compressed', 'plain'] as const)('is read with its texts %s', async (form) => {
    const { pack, faults } = await readFiles(dictDatabase('tiny', articles, form));
    expect(faults).toEqual([]);
    const concept = (id: string, prefLabel: string, definition: string) =>
      conceptOf({ id, prefLabel, definition, sources: ['tiny'] });
    expect(pack).toEqual({
      id: 'tiny',
      title: 'tiny',
      description: 'Imported from tiny.index',
      lang: 'en',
      contributors: [],
      entries: [
        concept('naive', 'näive', 'Ça va.'),
        concept('queue', 'queue', 'A line.'),
        concept('semaphore', 'semaphore', 'Restricts access.'),
      ],
    });
  });

  it('is named by its own short name, in one line', async () => {
    const name = {
      headwords: ['00-database-short'],
      text: '00-database-short\n     The Tiny\n     Dictionary\n',
    };
    const { pack } = await readFiles(dictDatabase('tiny', [name, ...articles]));
    expect(pack).toMatchObject({
      id: 'tiny',
      title: 'The Tiny Dictionary',
      description: 'Imported from tiny.index',
    });
    expect(pack.entries).toHaveLength(3);
    expect(pack.entries[0]?.sources).toEqual(['The Tiny Dictionary']);
  });

  it('is named by the beginning of a name that is too long for a title', async () => {
    const name = { headwords: ['00-database-short'], text: 'A dictionary '.repeat(20) };
    const { pack, faults } = await readFiles(dictDatabase('tiny', [name, ...articles]));
    expect(faults).toEqual([]);
    expect(pack.title).toBe(
      'A dictionary A dictionary A dictionary A dictionary A dictionary A dictionary A',
    );
  });

  it('keeps what it says about itself out of the concepts', async () => {
    const about = ['00-database-info', '00-database-url', '00databaseutf8', '00-database-short'];
    const notes = about.map((headword) => article(headword, 'x'));
    expect(Object.keys(await conceptsOf(...notes, article('queue', 'A line.')))).toEqual(['queue']);
  });

  it('finds every text by its place in bytes', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    const some = fc.uniqueArray(fc.tuple(word, texts), { selector: ([headword]) => headword, maxLength: 12 });
    return fc.assert(
      fc.asyncProperty(some, async (pairs) => {
        const concepts = await conceptsOf(...pairs.map(([headword, text]) => article(headword, `=${text}=`)));
        expect(
          Object.values(concepts)
            .map(({ prefLabel }) => prefLabel)
            .sort(),
        ).toEqual(pairs.map(([headword]) => headword).sort());
        for (const concept of Object.values(concepts)) expect(concept.definition).toMatch(/^=.*=$/su);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an index', () => {
  it.each([
    ['has no numbers', 'queue'],
    ['has one number', 'queue\tA'],
    ['has spaces for tabs', 'queue A B'],
    ['has other digits', 'queue\tA\t-5'],
    ['has no headword', ' \tA\tB'],
    ['has a headword that can’t be seen', '\u0007\tA\tB'],
  ])('with a line that %s has a fault on that line, and its other lines are read', async (_what, line) => {
    const files = dictDatabase('tiny', [article('port', 'A number.'), article('stack', 'A pile.')]);
    const [first, second] = String(files['tiny.index']).split('\n');
    const { pack, faults } = await readFiles({ ...files, 'tiny.index': `${first}\n\n${line}\n${second}\n` });
    expect(pack.entries.map(({ id }) => id)).toEqual(['port', 'stack']);
    expect(faults).toEqual([
      {
        file: expect.stringMatching(/tiny\.index$/),
        line: 3,
        message: 'is not “headword, offset, length” with tabs between',
      },
    ]);
  });

  it('with a concept that is not right has a fault on the first line that names it', async () => {
    const long = 'x'.repeat(76);
    const { pack, faults } = await readFiles(
      dictDatabase('tiny', [
        article('port', 'A number.'),
        { headwords: ['queue', long], text: 'queue\n\n  A line.\n' },
        article('stack', `${'A pile. '.repeat(13_000)}`),
      ]),
    );
    expect(pack.entries.map(({ id }) => id)).toEqual(['port']);
    expect(faults).toMatchObject([
      { line: 2, message: 'altLabels[1]: is longer than 75 characters' },
      { line: 3, message: 'definition: is longer than 100000 characters' },
    ]);
  });

  it('is read in a time that grows as the number of headwords that share a text', async () => {
    const folder = await temporaryFolder();
    const sizes = [2_000, 32_000];
    for (const size of sizes) {
      const headwords = Array.from({ length: size }, (_, index) => `x${index}`);
      await writeFiles(folder, dictDatabase(`d${size}`, [{ headwords, text: 'x\n' }]));
    }
    const work = (size: number) => () => readSources([join(folder, `d${size}.index`)]);
    expect(await growth(2_000, work)).toBeLessThan(GENEROUS);
  });

  it('with a place beyond the end of the texts has a fault on its line', async () => {
    const files = dictDatabase('tiny', [article('port', 'A number.')]);
    const index = `${files['tiny.index']}queue\t${dictNumber(99)}\t${dictNumber(5)}\n`;
    const { pack, faults } = await readFiles({ ...files, 'tiny.index': index });
    expect(pack.entries.map(({ id }) => id)).toEqual(['port']);
    expect(faults).toMatchObject([{ line: 2, message: 'names a place beyond the end of the texts' }]);
  });

  it('is refused where there is no file of texts beside it', async () => {
    await expect(readFiles({ 'tiny.index': `port\tA\t${dictNumber(5)}\n` })).rejects.toThrow(/tiny\.dict\b/);
  });

  it('is refused where the texts beside it unpack to more than a machine should hold', async () => {
    // The members of a gzip file follow each other.
    const member = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    const bomb = Buffer.concat(Array.from({ length: 9 }, () => member));
    expect(await readFiles({ 'tiny.index': '', 'tiny.dict.dz': bomb })).toMatchObject({
      pack: { entries: [] },
      faults: [
        { file: expect.stringMatching(/tiny\.dict\.dz$/), line: 1, message: 'unpacks to more than 512 MiB' },
      ],
    });
  });

  it('is refused where the texts beside it are not compressed as their name says', async () => {
    expect((await readFiles({ 'tiny.index': '', 'tiny.dict.dz': 'plain' })).faults).toMatchObject([
      { file: expect.stringMatching(/tiny\.dict\.dz$/), message: 'is not compressed as .dz files are' },
    ]);
  });
});
