import type { Comparison } from '../../glossary/comparison.ts';
import type { Concept } from '../../glossary/concept.ts';
import { type Entry, isConcept } from '../../glossary/entry.ts';
import type { Pack } from '../../glossary/pack/pack.ts';
import type { Term } from './vocabulary.ts';

/** What is said of something, whatever the syntax: each property has all its values. */
export type Statements = readonly (readonly [property: Term, values: readonly Value[]])[];

export type Value =
  | { readonly text: string; readonly lang?: string }
  | { readonly day: string }
  | { readonly no: true }
  | { readonly name: Term }
  /** In this order. */
  | { readonly list: readonly Value[] }
  /** Something without a name of its own. */
  | { readonly of: Statements };

/** Something with a name, and what is said of it. */
export interface Description {
  readonly name: Term;
  readonly statements: Statements;
}

/** The glossary as SKOS has it: a concept scheme. */
export const schemeOf = ({ id, title, description, lang }: Pack): Description => ({
  name: `glossary:${id}`,
  statements: [
    ['rdf:type', [{ name: 'skos:ConceptScheme' }]],
    ['dct:title', [{ text: title, lang }]],
    ['dct:description', [{ text: description, lang }]],
  ],
});

/** An entry of the scheme. What has no value is left out. */
export function descriptionOf(entry: Entry, scheme: Term): Description {
  const statements: Statements = [
    ...(isConcept(entry) ? conceptStatements(entry, scheme) : comparisonStatements(entry)),
    ['dct:subject', texts(entry.tags)],
    ['dct:source', texts(entry.sources)],
    ['dct:modified', entry.updated === undefined ? [] : [{ day: entry.updated }]],
    ['dct:contributor', texts(entry.contributors)],
    // The language of a text loses its capitals underway.
    ['dct:language', [{ text: entry.lang }]],
  ];
  return { name: `entry:${entry.id}`, statements: statements.filter(([, values]) => values.length > 0) };
}

const conceptStatements = (concept: Concept, scheme: Term): Statements => {
  const { lang } = concept;
  return [
    ['rdf:type', [{ name: 'skos:Concept' }]],
    ['skos:inScheme', [{ name: scheme }]],
    ['skos:prefLabel', texts([concept.prefLabel], lang)],
    ['skos:altLabel', texts(concept.altLabels, lang)],
    ['skos:hiddenLabel', texts(concept.hiddenLabels, lang)],
    ['skos:definition', texts([concept.definition], lang)],
    ['skos:scopeNote', texts(some(concept.scopeNote), lang)],
    ['skos:broader', names(concept.broader)],
    ['skos:related', names(concept.related)],
    ['dif:sense', texts(some(concept.sense))],
    ['dif:characteristics', inOrder(Object.entries(concept.characteristics).map(characteristic))],
    ['dif:aspects', inOrder(Object.entries(concept.aspects).map(aspect))],
    ['dif:alternatives', concept.alternatives === false ? [{ no: true }] : []],
    ['dif:comparedAs', names(some(concept.comparedAs))],
    ['dif:points', inOrder(texts(concept.points))],
  ];
};

const comparisonStatements = (comparison: Comparison): Statements => [
  ['rdf:type', [{ name: 'dif:Comparison' }]],
  ['dif:between', inOrder(names(comparison.between))],
  ['dif:gist', texts([comparison.gist], comparison.lang)],
  ['dif:rows', inOrder(comparison.rows.map(row))],
  ['dif:points', inOrder(texts(comparison.points))],
  ['dif:chooseWhen', comparison.chooseWhen === undefined ? [] : [{ list: texts(comparison.chooseWhen) }]],
];

const texts = (all: readonly string[], lang?: string): Value[] =>
  all.map((text) => (lang === undefined ? { text } : { text, lang }));

const names = (ids: readonly string[]): Value[] => ids.map((id) => ({ name: `entry:${id}` }));

const some = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

const inOrder = (list: readonly Value[]): Value[] => (list.length === 0 ? [] : [{ list }]);

/** Without a value where nobody has recorded it yet. */
const characteristic = ([aspect, value]: [string, string | null]): Value => ({
  of: [
    ['dif:aspect', texts([aspect])],
    ['rdf:value', texts(value === null ? [] : [value])],
  ],
});

const aspect = ([id, label]: [string, string]): Value => ({
  of: [
    ['dif:aspect', texts([id])],
    ['rdfs:label', texts([label])],
  ],
});

const row = ({ aspect, values }: Comparison['rows'][number]): Value => ({
  of: [
    ['rdfs:label', texts([aspect])],
    ['dif:values', [{ list: texts(values) }]],
  ],
});
