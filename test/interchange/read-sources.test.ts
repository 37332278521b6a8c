import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../src/glossary/pack/compiled.ts';
import type { Pack } from '../../src/glossary/pack/pack.ts';
import { csv } from '../../src/interchange/csv/csv.ts';
import { readSources, SourceError } from '../../src/interchange/read-sources.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';
import { type Files, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { dictDatabase } from './dict-database.ts';

async function folderOf(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

/** The ids of the packs, and of the entries of each. */
async function idsAt(...paths: readonly string[]) {
  const sources = await readSources(paths);
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

const port = packOf([conceptOf({ id: 'port' })], { id: 'letters' });

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
    expect(await readSources([join(folder, 'packs.json')])).toEqual(
      packs.map((pack) => ({ pack, faults: [] })),
    );
  });

  it.each([
    ['a YAML file', { 'terms.yaml': 'kind: concept\nid: a\nprefLabel: A\ndefinition: x\n' }, 'terms.yaml'],
    ['a Markdown file', { 'a.md': '---\ntitle: A\n---\nx\n' }, 'a.md'],
    [
      'a folder of Markdown files',
      { 'terms/a.md': '---\ntitle: A\n---\nx\n', 'terms/README.md': '#' },
      'terms',
    ],
    [
      'SKOS in JSON',
      {
        'terms.json':
          '{"@context": {"@vocab": "http://www.w3.org/2004/02/skos/core#"}, "prefLabel": "A", "definition": "x"}',
      },
      'terms.json',
    ],
  ])('may be of %s', async (_what, files: Files, path) => {
    const folder = await folderOf(files);
    expect(await readSources([join(folder, path)])).toEqual([
      {
        pack: packOf([conceptOf({ id: 'a', prefLabel: 'A', definition: 'x' })], {
          id: path.replace(/\..*/, ''),
          title: path.replace(/\..*/, ''),
          description: `Imported from ${path}`,
        }),
        faults: [],
      },
    ]);
  });

  it('hands on the faults of what stands there', async () => {
    const folder = await folderOf({ ...packFiles('letters'), 'letters/concepts/a.yaml': 'prefLabel: a\n' });
    expect(await readSources([folder])).toMatchObject([
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
    ['compiled packs', { 'packs.json': compilePacks([port]) }, 'packs.json'],
  ])('of %s are not given again to what is read after it', async (_what, files: Files, path) => {
    const folder = await folderOf({ ...files, 'later.csv': 'label,definition\nPort,y\n' });
    const ids = await idsAt(join(folder, path), join(folder, 'later.csv'));
    expect(ids.at(-1)).toEqual(['later', 'port-2']);
  });

  it.each([
    ['a pack', packFiles('letters', 'port'), 'letters'],
    ['compiled packs', { 'packs.json': compilePacks([port]) }, 'packs.json'],
  ])(
    'that %s says itself are given to nothing else, whichever comes first',
    async (_what, files: Files, path) => {
      const terms = { 'terms.csv': 'label,definition\nPort,y\n', ...database('tiny', 'port') };
      const folder = await folderOf({ ...files, ...terms });
      const [letters, csv, dict] = [
        join(folder, path),
        join(folder, 'terms.csv'),
        join(folder, 'tiny.index'),
      ];
      const own = ['letters', 'port'];
      expect(await idsAt(csv, dict, letters)).toEqual([['terms', 'port-2'], ['tiny', 'port-3'], own]);
      expect(await idsAt(letters, dict, csv)).toEqual([own, ['tiny', 'port-2'], ['terms', 'port-3']]);
    },
  );
});

it('lets a glossary that was exported keep its ids, whatever was read before it', async () => {
  const [exported] = await csv.write(packOf([conceptOf({ id: 'port', definition: 'Ours.' })]), {});
  const folder = await folderOf({
    'a.csv': 'label,definition\nPort,x\n',
    'b.csv': String(exported?.content),
    'c.csv': 'label,definition\nPort,x\n',
  });
  expect(await idsAt(join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'c.csv'))).toEqual([
    ['a', 'port-2'],
    ['b', 'port'],
    ['c', 'port-3'],
  ]);
});

describe('compiled packs', () => {
  const faultsOf = async (packs: readonly unknown[]) => {
    const folder = await folderOf({ 'packs.json': compilePacks(packs as Pack[]) });
    const file = join(folder, 'packs.json');
    const sources = await readSources([file]);
    expect(sources.flatMap(({ pack }) => pack.entries)).toEqual([]);
    const faults = sources.flatMap((source) => source.faults);
    for (const fault of faults) expect(fault).toMatchObject({ file, line: 1 });
    return faults.map(({ message }) => message);
  };

  it('that are not right have a fault for everything that is wrong', async () => {
    const { definition: _, ...incomplete } = conceptOf({ id: 'a' });
    const entries = [incomplete, { ...conceptOf({ id: 'b' }), altLabels: 'c', colour: 'red' }, null];
    expect(
      await faultsOf([port, { ...port, id: 'My Pack', entries }, { ...port, entries: undefined }]),
    ).toEqual([
      'packs[2].id: is not an id: use lower-case letters, digits and single hyphens',
      'packs[2].entries[1].definition: is missing',
      'packs[2].entries[2].altLabels: should be a list',
      'packs[2].entries[2].colour: is not a field that entries have',
      'packs[2].entries[3]: is empty',
      'packs[3].entries: is missing',
    ]);
  });

  it('hold concepts and comparisons', async () => {
    expect(await faultsOf([{ ...port, entries: [{ ...conceptOf({ id: 'a' }), kind: 'opinion' }] }])).toEqual([
      'packs[1].entries[1].kind: is neither “concept” nor “comparison”',
    ]);
  });

  it('are read as what they were made of, whatever that was', async () => {
    const name = `${'A dictionary '.repeat(20)}\n`;
    const folder = await folderOf({
      ...packFiles('letters', 'a', 'b'),
      [`${'x'.repeat(100)}.csv`]: 'label,definition\nC,x\n',
      ...dictDatabase('tiny', [
        { headwords: ['00-database-short'], text: name },
        { headwords: ['port'], text: 'port\n\n  x\n' },
      ]),
    });
    const paths = ['letters', `${'x'.repeat(100)}.csv`, 'tiny.index'].map((each) => join(folder, each));
    const sources = await readSources(paths);
    await writeFiles(folder, { 'all.json': compilePacks(sources.map(({ pack }) => pack)) });
    expect(await readSources([join(folder, 'all.json')])).toEqual(
      sources.map(({ pack, faults }) => ({ pack, faults })),
    );
  });
});

describe('a path that holds no glossary', () => {
  const sentence = async (path: string): Promise<string> => {
    const error = await readSources([path]).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SourceError);
    return (error as SourceError).message;
  };

  it('is told apart where it does not exist', async () => {
    const path = join(await temporaryFolder(), 'nothing');
    expect(await sentence(path)).toBe(`${path} can’t be read: there is no such file or folder.`);
  });

  it('is told what belongs into a folder', async () => {
    const folder = await folderOf({ 'notes/README.md': '' });
    expect(await sentence(folder)).toBe(
      `${folder} holds no glossary: a pack’s folder has a pack.yaml, a DICT database an .index, another one files in .csv, .yaml, .md, .ttl or .jsonld.`,
    );
  });

  it('is told which files there can be', async () => {
    const folder = await folderOf({ 'terms.xlsx': '' });
    const path = join(folder, 'terms.xlsx');
    expect(await sentence(path)).toBe(
      `${path} is no glossary: give a pack’s folder, a file in .csv, .yaml, .md, .ttl or .jsonld, or the .index of a DICT database.`,
    );
  });

  it.each([
    ['the texts', { 'tiny.index': 'port\tA\tB\n' }, 'tiny.dict'],
    ['the index', { 'tiny.dict': 'port' }, ''],
  ])('is told that %s of a DICT database is missing', async (_what, files: Files, missing) => {
    const folder = await folderOf(files);
    const [present = ''] = Object.keys(files);
    const opened = missing === '' ? '' : ` (${join(folder, missing)})`;
    expect(await sentence(join(folder, present))).toBe(
      `${join(folder, 'tiny.index')} can’t be read as a DICT database: there is no such file or folder${opened}.`,
    );
  });

  it('is told so where a CSV file can’t be read', async () => {
    const path = join(await temporaryFolder(), 'terms.csv');
    await symlink('/proc/self/mem', path);
    expect(await sentence(path)).toMatch(`${path} can’t be read: `);
  });

  it.each([
    ['no JSON', 'packs', ''],
    ['nothing', 'null', 'this version of Differentia did not compile it; compile it again'],
    [
      'of another program',
      '{"name":"x"}',
      'this version of Differentia did not compile it; compile it again',
    ],
  ])('is told so where a .json is %s', async (_what, text, advice) => {
    const folder = await folderOf({ 'packs.json': text });
    const path = join(folder, 'packs.json');
    expect(await sentence(path)).toMatch(
      new RegExp(`^${path} can’t be read as compiled packs: .*${advice}\\.$`),
    );
  });
});
