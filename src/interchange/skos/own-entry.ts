import type { Graph } from './graph.ts';
import type { References } from './references.ts';
import { allTexts, textsFor } from './texts.ts';
import { iri, type Term } from './vocabulary.ts';

/** What the graph says of an entry that this program wrote, to be checked. */
export function ownEntry(graph: Graph, name: string, lang: string, references: References) {
  const texts = (property: Term) => allTexts(graph.values(name, property));
  const [own = lang] = texts('dct:language');
  const said = {
    lang: own,
    tags: texts('dct:subject'),
    sources: texts('dct:source'),
    contributors: texts('dct:contributor'),
    points: listOf(graph, name, 'dif:points') ?? [],
    ...first('updated', texts('dct:modified')),
  };
  return graph.names(name, 'rdf:type').includes(iri('dif:Comparison'))
    ? { kind: 'comparison', ...said, ...comparisonFields(graph, name, own, references) }
    : { kind: 'concept', ...said, ...conceptFields(graph, name, own, references) };
}

function conceptFields(graph: Graph, name: string, lang: string, references: References) {
  const texts = (property: Term) => allTexts(graph.values(name, property));
  const inLanguage = (property: Term) => textsFor(graph.values(name, property), lang);
  return {
    ...first('prefLabel', inLanguage('skos:prefLabel')),
    altLabels: inLanguage('skos:altLabel'),
    hiddenLabels: inLanguage('skos:hiddenLabel'),
    ...first('definition', inLanguage('skos:definition')),
    ...first('scopeNote', inLanguage('skos:scopeNote')),
    ...first('sense', texts('dif:sense')),
    broader: references.ids(name, 'skos:broader'),
    related: references.ids(name, 'skos:related'),
    ...first('comparedAs', references.ids(name, 'dif:comparedAs')),
    characteristics: byAspect(graph, name, 'dif:characteristics', 'rdf:value'),
    aspects: byAspect(graph, name, 'dif:aspects', 'rdfs:label'),
    ...(texts('dif:alternatives').includes('false') && { alternatives: false }),
  };
}

function comparisonFields(graph: Graph, name: string, lang: string, references: References) {
  const between = (graph.list(name, 'dif:between') ?? []).flatMap((node) =>
    'name' in node ? [node.name] : [],
  );
  const chooseWhen = listOf(graph, name, 'dif:chooseWhen');
  return {
    between: references.idsOf(between),
    ...first('gist', textsFor(graph.values(name, 'dif:gist'), lang)),
    rows: itemsOf(graph, name, 'dif:rows').map((row) => ({
      aspect: allTexts(graph.values(row, 'rdfs:label'))[0],
      values: listOf(graph, row, 'dif:values'),
    })),
    ...(chooseWhen !== undefined && { chooseWhen }),
  };
}

/** The things without a name of their own that a list holds. */
const itemsOf = (graph: Graph, name: string, property: Term): string[] =>
  (graph.list(name, property) ?? []).flatMap((node) => ('name' in node ? [node.name] : []));

function listOf(graph: Graph, name: string, property: Term): string[] | undefined {
  const list = graph.list(name, property);
  return list === undefined ? undefined : allTexts(list);
}

const byAspect = (graph: Graph, name: string, property: Term, of: Term) =>
  Object.fromEntries(
    itemsOf(graph, name, property).map((item) => [
      allTexts(graph.values(item, 'dif:aspect'))[0] ?? '',
      allTexts(graph.values(item, of))[0] ?? null,
    ]),
  );

const first = (field: string, [text]: readonly string[]) => (text === undefined ? {} : { [field]: text });
