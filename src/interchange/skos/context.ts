import { iri, type Term } from './vocabulary.ts';

const LABELS: readonly Term[] = [
  'skos:prefLabel',
  'skos:altLabel',
  'skos:hiddenLabel',
  'skos:definition',
  'skos:scopeNote',
  'dif:gist',
  'dct:title',
  'dct:description',
];
const NAMES: readonly Term[] = ['skos:inScheme', 'skos:broader', 'skos:related', 'dif:comparedAs'];
const LISTS: readonly Term[] = [
  'dif:characteristics',
  'dif:aspects',
  'dif:points',
  'dif:rows',
  'dif:values',
  'dif:chooseWhen',
];
const PLAIN: readonly Term[] = [
  'skos:Concept',
  'skos:ConceptScheme',
  'dif:Comparison',
  'dif:sense',
  'dif:alternatives',
  'dif:aspect',
  'rdf:value',
  'rdfs:label',
  'dct:subject',
  'dct:source',
  'dct:contributor',
  'dct:language',
];

/** "prefLabel" for "skos:prefLabel". */
export const shortName = (term: Term): string => term.slice(term.indexOf(':') + 1);

const terms = (all: readonly Term[], more: Readonly<Record<string, string>>) =>
  Object.fromEntries(all.map((term) => [shortName(term), { '@id': iri(term), ...more }]));

/** How the keys of our JSON are to be read as RDF. It stands in the file itself, as nothing is to be fetched. */
export const CONTEXT = {
  '@version': 1.1,
  ...terms(PLAIN, {}),
  ...terms(LABELS, { '@container': '@language' }),
  ...terms(NAMES, { '@type': '@id' }),
  ...terms(LISTS, { '@container': '@list' }),
  between: { '@id': iri('dif:between'), '@type': '@id', '@container': '@list' },
  modified: { '@id': iri('dct:modified'), '@type': iri('xsd:date') },
} as const;
