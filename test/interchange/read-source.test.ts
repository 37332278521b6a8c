import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../src/glossary/pack/compiled.ts';
import { readSources, SourceError } from '../../src/interchange/read-source.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';
import { type Files, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { dictDatabase } from './dict-database.ts';

async function folderOf(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

/** The ids of the packs, and of the entries of each. */
async function idsAt(path: string, taken = new Set<string>()) {
  const sources = await readSources(path, taken);
  expect(sources.flatMap(({ faults }) => faults)).toEqual([]);
  return sources.map(({ pack }) => [pack.id, ...pack.entries.map(({ id }) => id)]);
}

const packFiles = (id: string, ...concepts: readonly string[]): Files => ({
  [`${id}/pack.yaml`]: `id: ${id}\ntitle: ${id}\ndescription: A pack.\nlang: en\n`,
  ...Object.fromEntries(
    concepts.map((each) => [`${id}/concepts/${each}.yaml`, `prefLabel: ${each}\ndefinition: x\n`]),
  ),
});
const database = (name: string, headword: string, form?: 'compressed' | 'plain'): Files =>
  dictDatabase(name, [{ headwords: [headword], text: `${headword}\n\n  x\n` }], form);

describe('a path', () => {
  it('may be of a pack’s folder', async () => {
    const folder = await folderOf(packFiles('letters', 'a', 'b'));
    expect(await idsAt(join(folder, 'letters'))).toEqual([['letters', 'a', 'b']]);
  });

  it('may be of a folder of packs, which are read in the order of their names', async () => {
    const folder = await folderOf({
      ...packFiles('signs', 'c'),
      ...packFiles('letters', 'a'),
      'README.md': '',
    });
    expect(await idsAt(folder)).toEqual([
      ['letters', 'a'],
      ['signs', 'c'],
    ]);
  });

  it('may be of a CSV file', async () => {
    const folder = await folderOf({ 'terms.csv': 'label,definition\nA,x\n' });
    expect(await idsAt(join(folder, 'terms.csv'))).toEqual([['terms', 'a']]);
  });

  it.each([
    ['tiny.index', 'compressed'],
    ['tiny.index', 'plain'],
    ['tiny.dict.dz', 'compressed'],
    ['tiny.dict', 'plain'],
  ] as const)('may be of a DICT database, as %s where texts are %s', async (name, form) => {
    const folder = await folderOf(database('tiny', 'port', form));
    expect(await idsAt(join(folder, name))).toEqual([['tiny', 'port']]);
  });

  it('may be of a folder of DICT databases', async () => {
    const folder = await folderOf({ ...database('tiny', 'port'), ...database('small', 'port') });
    expect(await idsAt(folder)).toEqual([
      ['small', 'port'],
      ['tiny', 'port-2'],
    ]);
  });

  it('may be of compiled packs', async () => {
    const packs = [packOf([conceptOf({ id: 'a' })]), packOf([conceptOf({ id: 'b' })], { id: 'more' })];
    const folder = await folderOf({ 'packs.json': compilePacks(packs) });
    expect(await readSources(join(folder, 'packs.json'), new Set())).toEqual(
      packs.map((pack) => ({ pack, faults: [] })),
    );
  });

  it('hands on the faults of what stands there', async () => {
    const folder = await folderOf({ ...packFiles('letters'), 'letters/concepts/a.yaml': 'prefLabel: a\n' });
    expect(await readSources(folder, new Set())).toMatchObject([
      {
        pack: { id: 'letters', entries: [] },
        faults: [
          { file: join(folder, 'letters/concepts/a.yaml'), line: 1, message: 'definition: is missing' },
        ],
      },
    ]);
  });
});

describe('ids', () => {
  it.each([
    ['a pack', packFiles('letters', 'port'), 'letters'],
    ['a folder of packs', packFiles('letters', 'port'), '.'],
    ['a CSV file', { 'terms.csv': 'label,definition\nPort,x\n' }, 'terms.csv'],
    ['a DICT database', database('tiny', 'port'), 'tiny.index'],
    ['compiled packs', { 'packs.json': compilePacks([packOf([conceptOf({ id: 'port' })])]) }, 'packs.json'],
  ])('of %s are not given again to what is read after it', async (_what, files: Files, path) => {
    const folder = await folderOf({ ...files, 'later.csv': 'label,definition\nPort,y\n' });
    const taken = new Set<string>();
    await readSources(join(folder, path), taken);
    expect(await idsAt(join(folder, 'later.csv'), taken)).toEqual([['later', 'port-2']]);
  });
});

describe('a path that holds no glossary', () => {
  const sentence = async (path: string): Promise<string> => {
    const error = await readSources(path, new Set()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    return (error as SourceError).message;
  };

  it('is told apart where it does not exist', async () => {
    const path = join(await temporaryFolder(), 'nothing');
    expect(await sentence(path)).toMatch(`${path} can’t be read: ENOENT`);
  });

  it('is told what belongs into a folder', async () => {
    const folder = await folderOf({ 'notes/README.md': '' });
    expect(await sentence(folder)).toBe(
      `${folder} holds no glossary: a pack’s folder has a pack.yaml, a DICT database an .index.`,
    );
  });

  it('is told which files there can be', async () => {
    const folder = await folderOf({ 'terms.xlsx': '' });
    const path = join(folder, 'terms.xlsx');
    expect(await sentence(path)).toBe(
      `${path} is no glossary: give a pack’s folder, a .csv file, or the .index of a DICT database.`,
    );
  });

  it.each([
    ['the texts', { 'tiny.index': 'port\tA\tB\n' }, 'tiny.dict'],
    ['the index', { 'tiny.dict': 'port' }, 'tiny.index'],
  ])('is told that %s of a DICT database is missing', async (_what, files: Files, missing) => {
    const folder = await folderOf(files);
    const [present = ''] = Object.keys(files);
    expect(await sentence(join(folder, present))).toMatch(
      `${join(folder, 'tiny.index')} can’t be read as a DICT database: ENOENT: no such file or directory, open '${join(folder, missing)}'`,
    );
  });

  it.each([
    ['no JSON', 'packs'],
    ['nothing', 'null'],
    ['of another program', '{"name":"x"}'],
  ])('is told so where a .json is %s', async (_what, text) => {
    const folder = await folderOf({ 'packs.json': text });
    const path = join(folder, 'packs.json');
    expect(await sentence(path)).toContain(`${path} can’t be read as compiled packs: `);
  });
});
