import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/glossary/pack/fault.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { pack } from '../../src/interchange/yaml/pack.ts';
import { yaml } from '../../src/interchange/yaml/yaml.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { file } from './given-files.ts';
import { readText, readTexts } from './read-text.ts';

const entries = [
  conceptOf({ id: 'style', aspects: { unit: 'Unit' }, contributors: ['Ann'] }),
  conceptOf({ id: 'rest', broader: ['style'], characteristics: { unit: 'One' }, lang: 'de' }),
  conceptOf({ id: 'rpc', tags: ['web', 'net'], contributors: ['Ben'] }),
  comparisonOf({ between: ['rest', 'rpc'], contributors: ['Ann'] }),
];
const team = packOf(entries, { id: 'team', title: 'Team', contributors: ['Ann'] });

describe('a pack that was written', () => {
  it('is a folder as those that are shipped, in which nothing is wrong', async () => {
    const files = await pack.write(team, {});
    expect(files.map(({ name }) => name)).toEqual([
      'team/pack.yaml',
      'team/genera/style.yaml',
      'team/concepts/rest.yaml',
      'team/concepts/rpc.yaml',
      'team/comparisons/rest-vs-rpc.yaml',
    ]);
    const folder = await temporaryFolder();
    await writeFiles(folder, Object.fromEntries(files.map(({ name, content }) => [name, content])));
    const { pack: read, faults } = await readPack(`${folder}/team`);
    expect(faults.map(faultText)).toEqual([]);
    expect(new Set(read.entries)).toEqual(new Set(entries));
    expect({ ...read, entries: [] }).toEqual({ ...team, entries: [] });
  });

  it('reads well', async () => {
    const [, , , rpc] = await pack.write(team, {});
    expect(rpc?.content).toBe(
      'prefLabel: rpc\ndefinition: What rpc means.\ntags: [web, net]\ncontributors: [Ben]\n',
    );
  });
});

describe('the files of a pack', () => {
  it('have the language and the contributors that the pack has, unless they say others', async () => {
    const { entries: read } = await readTexts(pack, {
      'x/pack.yaml': 'id: x\ntitle: X\ndescription: x\nlang: fr\ncontributors: [Ann]\n',
      'x/concepts/a.yaml': 'prefLabel: A\ndefinition: x\n',
      'x/concepts/b.yaml': 'prefLabel: B\ndefinition: x\nlang: de\ncontributors: []\n',
    });
    expect(read).toMatchObject([
      { id: 'a', lang: 'fr', contributors: ['Ann'] },
      { id: 'b', lang: 'de', contributors: [] },
    ]);
  });

  it('have their faults where these stand', async () => {
    const { entries: read, faults } = await readTexts(pack, {
      'pack.yaml': 'id: x\ntitle: X\nlang: fr\n',
      'concepts/a.yaml': 'prefLabel: A\n\ndefinition: 7\n',
      'concepts/b.yaml': 'id: b\nprefLabel: B\ndefinition: x\n',
      'concepts/../c.yaml': 'prefLabel: C\ndefinition: x\n',
      'concepts/D.yaml': 'prefLabel: D\ndefinition: x\n',
      'comparisons/e.yaml': 'between: [a, b]\ngist: x\nrows:\n  - aspect: Size\n    values: [1, "2"]\n',
    });
    expect(read).toEqual([]);
    expect(faults).toEqual([
      'comparisons/e.yaml:5: rows[1].values[1]: should be a text; put quotes around a text that looks like a number',
      'concepts/../c.yaml:1: is no part of a pack, which has pack.yaml, genera/, concepts/ and comparisons/',
      'concepts/D.yaml:1: id: is not an id: use lower-case letters, digits and single hyphens',
      'concepts/a.yaml:3: definition: should be a text; put quotes around a text that looks like a number',
      'concepts/b.yaml:1: id: is said by the file’s folder and name; take it out',
      'pack.yaml:1: description: is missing',
    ]);
  });
});

describe('a YAML file with several documents', () => {
  it('has an entry a document', async () => {
    const text = `# Ours\n---\nkind: concept\nid: a\nprefLabel: A\ndefinition: |\n  One.\n   ---\n---\n\n--- # B\nkind: concept\nid: b\nprefLabel: B\ndefinition: x\n`;
    const { entries: read, faults } = await readText(yaml, text);
    expect(faults).toEqual([]);
    expect(read).toMatchObject([{ id: 'a', definition: 'One.\n ---' }, { id: 'b' }]);
  });

  it('has its faults on the lines of the file', async () => {
    const text =
      'kind: concept\nid: a\nprefLabel: A\n---\nkind: idea\n---\nid: [\n---\n- b\n---\nkind: concept\n\nid: *c\n';
    expect((await readText(yaml, text)).faults).toEqual([
      '1: definition: is missing',
      '5: kind: is neither “concept” nor “comparison”',
      expect.stringMatching(/^7: is not YAML: /),
      '9: is not a list of “field: value”',
      '13: is not YAML: *c stands for nothing; put quotes around a text that begins with *',
    ]);
  });

  it('says where a value stands, also long after it was read', async () => {
    const text = '---\nkind: concept\nid: a\nprefLabel: A\nbroader:\n  - b\n  - c\ndefinition: x\n';
    const { entries: found } = await readGlossary([file('a.yaml', text)], { lang: 'en' }, yaml);
    expect(found[0]?.fault(['broader', 1], 'x')).toEqual({ file: 'a.yaml', line: 7, message: 'x' });
  });

  it.each(['# ', '&', 'x: '])('may have long texts of emoji that begin with “%s”', async (beginning) => {
    for (let length = 40; length < 80; length++) {
      const entry = conceptOf({ id: 'a', points: [`${beginning}${'😀'.repeat(length)}`] });
      const [written] = await yaml.write(packOf([entry]), {});
      expect(await readText(yaml, String(written?.content))).toEqual({ entries: [entry], faults: [] });
    }
  });

  it('may be full of brackets that are none', async () => {
    const definition = `${'['.repeat(500)}${'- '.repeat(500)}x`;
    const read = await readText(
      yaml,
      `kind: concept\nid: a\nprefLabel: A\ndefinition: >-\n  ${definition}\n`,
    );
    expect(read).toMatchObject({ entries: [{ definition }], faults: [] });
  });
});
