import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/interchange/format.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { jsonLd, turtle } from '../../src/interchange/skos/skos.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';
import { file } from './given-files.ts';
import { readText } from './read-text.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const PREFIXES = `@prefix skos: <${SKOS}> .\n@prefix dct: <http://purl.org/dc/terms/> .\n@prefix : <http://vocabulary.test/> .\n`;

/** A vocabulary of somebody else, in several languages. */
const ANIMALS = `${PREFIXES}
:animals a skos:ConceptScheme ; dct:title "Animals"@en, "Tiere"@de .
:c1 a skos:Concept ;
  skos:prefLabel "common carp"@en-GB, "carp"@en, "Karpfen"@de ;
  skos:altLabel "Golden  crucian"@en, "Karausche"@de, "carp"@en ;
  skos:hiddenLabel "crap"@en ; skos:notation "665" ;
  skos:definition "A freshwater fish."@en, "Ein Süßwasserfisch."@de ;
  skos:scopeNote "Not the Crucian carp."@en ;
  skos:broader :c2, <http://elsewhere.test/x> ; skos:related :c5, :c3 ;
  skos:exactMatch <http://elsewhere.test/carp> ;
  dct:subject "zoology" ; dct:source <http://source.test/1> ; dct:modified "2020-01-02T03:04:05Z" .
:c2 a skos:Concept ;
  skos:prefLabel "fish"@en, "Fisch"@de ;
  skos:definition [ <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> "Lives in water."@en ] ;
  skos:narrower :c3 .
:c3 a skos:Concept ;
  skos:prefLabel "pike" ; skos:note "A predator." .
:c4 a skos:Concept ; skos:prefLabel "Hecht"@de, "brochet"@fr ; skos:definition "Ein Fisch."@de .
:c5 a skos:Concept ; skos:prefLabel "eel"@en ; skos:related :c1 .
`;

describe('a vocabulary in Turtle', () => {
  it('is read in the language of the glossary, with what is broader, narrower and related', async () => {
    const { entries, faults } = await readText(turtle, ANIMALS);
    expect(entries).toEqual([
      conceptOf({
        id: 'carp',
        prefLabel: 'carp',
        altLabels: ['common carp', 'Golden crucian'],
        hiddenLabels: ['crap', '665'],
        definition: 'A freshwater fish.',
        scopeNote: 'Not the Crucian carp.',
        broader: ['fish'],
        related: ['pike'],
        tags: ['zoology'],
        sources: ['http://source.test/1'],
        updated: '2020-01-02',
      }),
      conceptOf({ id: 'fish', prefLabel: 'fish', definition: 'Lives in water.' }),
      conceptOf({ id: 'pike', prefLabel: 'pike', definition: 'A predator.', broader: ['fish'] }),
    ]);
    expect(faults).toEqual([
      '21: prefLabel: is there in de, fr, but not in en',
      '22: definition: is missing',
    ]);
  });

  it('is read in another language where the glossary is in that', async () => {
    const { entries } = await readText(turtle, ANIMALS, { lang: 'de-AT' });
    expect(entries).toMatchObject([
      { id: 'karpfen', lang: 'de-AT', altLabels: ['Karausche'], definition: 'Ein Süßwasserfisch.' },
      { id: 'pike', prefLabel: 'pike' },
      { id: 'hecht' },
    ]);
  });

  it('gives the glossary its title', async () => {
    const { header } = await readGlossary([file('a.ttl', ANIMALS)], { lang: 'de' }, turtle);
    expect(header).toEqual({ title: 'Tiere' });
  });

  it('is refused with the line where it is no Turtle', async () => {
    const text = `${PREFIXES}:a skos:prefLabel "x" .\n:b skos:prefLabel oops .\n`;
    expect((await readText(turtle, text)).faults).toEqual(['5: is not Turtle: Unexpected "oops"']);
  });

  it('is told so where it has other things than concepts', async () => {
    expect((await readText(turtle, `${PREFIXES}:a dct:title "x" .\n`)).faults).toEqual([
      '1: describes no concept in the words of SKOS',
    ]);
  });

  it('may have a list that goes in circles', async () => {
    const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
    const text = `@prefix d: <urn:differentia:term:> .\n<urn:differentia:entry:a> a d:Comparison ; d:rows _:x .\n_:x <${rdf}first> "y" ; <${rdf}rest> _:x .\n`;
    expect((await readText(turtle, text)).faults).toContain('2: gist: is missing');
  });
});

describe('a vocabulary in JSON-LD', () => {
  const context = { skos: SKOS, label: { '@id': 'skos:prefLabel', '@container': '@language' }, id: '@id' };
  const carp = {
    id: 'http://vocabulary.test/c1',
    '@type': 'skos:Concept',
    label: { en: 'carp', de: 'Karpfen' },
    'skos:definition': { '@value': 'A fish.', '@language': 'en' },
    'skos:broader': {
      id: 'http://vocabulary.test/c2',
      '@type': 'skos:Concept',
      label: { en: 'fish' },
      'skos:definition': 'Lives in water.',
    },
  };
  const found = [
    conceptOf({ id: 'fish', prefLabel: 'fish', definition: 'Lives in water.' }),
    conceptOf({ id: 'carp', prefLabel: 'carp', definition: 'A fish.', broader: ['fish'] }),
  ];

  it.each([
    ['a graph', { '@context': context, '@graph': [carp] }],
    ['a list', [{ '@context': context, ...carp }]],
    ['one thing', { '@context': context, ...carp }],
    ['a named graph', { '@context': context, id: 'http://vocabulary.test/', '@graph': [carp] }],
    ['what includes others', { '@context': { ...context, '@version': 1.1 }, '@included': [carp] }],
  ])('may be %s', async (_what, document) => {
    const { entries, faults } = await readText(jsonLd, JSON.stringify(document, null, 1));
    expect(faults).toEqual([]);
    expect(new Set(entries)).toEqual(new Set(found));
  });

  it('may say the other way round what is broader', async () => {
    const { 'skos:broader': fish, ...concept } = carp;
    const document = { '@context': context, ...fish, '@reverse': { 'skos:broader': concept } };
    const { entries } = await readText(jsonLd, JSON.stringify(document));
    expect(new Set(entries)).toEqual(new Set(found));
  });

  it('has faults on the lines where its things are named', async () => {
    const graph = [carp, { id: 'skos:x', '@type': 'skos:Concept', label: { fr: 'x' } }];
    const text = JSON.stringify({ '@context': context, '@graph': graph }, null, 1);
    const line = text.split('\n').findIndex((each) => each.includes('skos:x')) + 1;
    expect((await readText(jsonLd, text)).faults).toEqual([
      `${line}: prefLabel: is there in fr, but not in en`,
    ]);
  });

  it.each([
    ['a context', { '@context': 'https://remote.test/c.jsonld', '@id': 'urn:a' }],
    ['one among several', { '@context': [context, 'https://remote.test/c.jsonld'] }],
    ['an import', { '@context': { '@version': 1.1, '@import': 'https://remote.test/c.jsonld' } }],
  ])('is refused where it refers to %s elsewhere, and nothing is fetched', async (_what, document) => {
    expect((await readText(jsonLd, JSON.stringify(document))).faults).toEqual([
      '1: refers to a context at https://remote.test/c.jsonld, and nothing is fetched: put the context into the file',
    ]);
  });

  it.each([
    ['no JSON', '{"@context": {},\n "a":\n oops}', '3: is not JSON: something is missing or too much here'],
    ['cut off', '{"@context": {},\n "a":', '2: is not JSON: something is missing or too much here'],
    ['empty', '', '1: is not JSON: something is missing or too much here'],
    ['null', 'null', '1: is not JSON-LD: it holds no object'],
    [
      'nested deep',
      `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
      '1: can’t be read: it is nested too deep',
    ],
    ['no vocabulary', '[1, null, "x", [{}]]', '1: describes no concept in the words of SKOS'],
  ])('is refused where it is %s', async (_what, text, fault) => {
    expect(await readText(jsonLd, text)).toEqual({ entries: [], faults: [fault] });
  });

  it('may have brackets in its texts, and names that objects have anyway', async () => {
    const text = `{"@context": {"skos": "${SKOS}"}, "@graph": [{"@id": "urn:a", "__proto__": {"x": 1}, "constructor": 1,
      "@type": "skos:Concept", "skos:prefLabel": "a", "skos:definition": "${'[{\\"'.repeat(200)}"}]}`;
    expect(await readText(jsonLd, text)).toMatchObject({ entries: [{ id: 'a' }], faults: [] });
    expect({}).not.toHaveProperty('x');
  });
});

describe.each([
  ['Turtle', turtle],
  ['JSON-LD', jsonLd],
] as const)('a glossary written as SKOS in %s', (_name, format: Format) => {
  const entries = [
    conceptOf({ id: 'style', aspects: { unit: 'Unit', data: 'Data' }, alternatives: false }),
    conceptOf({
      id: 'rest',
      prefLabel: 'REST',
      altLabels: ['RESTful'],
      broader: ['style', 'elsewhere'],
      lang: 'pt-BR',
      characteristics: { unit: 'One', data: null },
      points: ['a', 'b', 'a b'],
    }),
    comparisonOf({ between: ['rest', 'rpc'], rows: [{ aspect: 'x', values: ['1', '1'] }], chooseWhen: [] }),
  ];
  const team = packOf(entries, { id: 'team', title: 'Team', lang: 'pt-BR' });

  it('is read as it was, with its title', async () => {
    const [written] = await format.write(team, {});
    const read = await readGlossary([file(written?.name ?? '', written?.content ?? '')], { lang: 'pt' });
    expect(read.faults).toEqual([]);
    expect(read.entries.map(({ entry }) => entry)).toEqual(entries);
    expect(read.header).toEqual({ title: 'Team' });
  });

  it('keeps ids that are in it, and says on which line an entry stands', async () => {
    const [written] = await format.write(team, {});
    const text = String(written?.content);
    const broken = text.replace('"How rest and rpc differ."', '""');
    expect(broken).not.toBe(text);
    const { faults } = await readText(format, broken);
    const line = broken
      .split('\n')
      .findIndex((each) => /^\s*(?:entry:rest-vs-rpc|"@id": ".*:rest-vs-rpc)/.test(each));
    expect(faults).toEqual([`${line + 1}: gist: is empty`]);
  });
});

it('writes what any reader of SKOS understands', async () => {
  const [written] = await turtle.write(
    packOf([conceptOf({ id: 'rest', prefLabel: 'REST', lang: 'de' })]),
    {},
  );
  const quads = new Parser().parse(String(written?.content));
  const said = quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);
  expect(said).toContainEqual(['urn:differentia:entry:rest', `${SKOS}prefLabel`, 'REST']);
  expect(said).toContainEqual([
    'urn:differentia:entry:rest',
    `${SKOS}inScheme`,
    'urn:differentia:glossary:sample',
  ]);
});
