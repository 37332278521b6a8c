import { day } from '../../glossary/fields.ts';
import { MOST_TAGS, tag } from '../../glossary/provenance.ts';
import type { Graph } from './graph.ts';
import type { References } from './references.ts';
import { allTexts, textsFor } from './texts.ts';
import type { Term } from './vocabulary.ts';

const MOST = { broader: 5, related: 12, sources: 5 } as const;
const LONGEST = { scopeNote: 600, source: 200 } as const;
/** Where a definition stands; most vocabularies have one of these. */
const DEFINITIONS: readonly Term[] = [
  'skos:definition',
  'skos:scopeNote',
  'dct:description',
  'rdfs:comment',
  'skos:note',
];

/** The names of a concept of another vocabulary in the language, the best fitting one first. */
export const namesIn = (graph: Graph, name: string, lang: string): string[] => {
  const [preferred, labels] = (['skos:prefLabel', 'rdfs:label'] as const).map((property) =>
    textsFor(graph.values(name, property), lang).map(oneLine),
  );
  return (preferred?.length ? preferred : (labels ?? [])).filter((label) => label !== '');
};

/** What the graph says of a concept of another vocabulary in the language, to be checked. */
export function foreignConcept(
  graph: Graph,
  name: string,
  lang: string,
  references: References,
  narrower: readonly string[],
) {
  const labels = (property: Term) => textsFor(graph.values(name, property), lang).map(oneLine);
  const [prefLabel, ...variants] = namesIn(graph, name, lang);
  const altLabels = distinct([...variants, ...labels('skos:altLabel')]).filter(
    (label) => label !== prefLabel,
  );
  const updated = allTexts(graph.values(name, 'dct:modified')).map((date) => date.slice(0, 10));
  const sources = [...allTexts(graph.values(name, 'dct:source')), ...graph.names(name, 'dct:source')];
  return {
    kind: 'concept',
    lang,
    prefLabel,
    altLabels,
    // A code by which it is known elsewhere: it is found by it, but nobody calls it so.
    hiddenLabels: distinct([
      ...labels('skos:hiddenLabel'),
      ...allTexts(graph.values(name, 'skos:notation')).map(oneLine),
    ]),
    ...definitionIn(graph, name, lang),
    broader: distinct([...references.ids(name, 'skos:broader'), ...references.idsOf(narrower)]).slice(
      0,
      MOST.broader,
    ),
    related: distinct(references.ids(name, 'skos:related')).slice(0, MOST.related),
    tags: distinct(allTexts(graph.values(name, 'dct:subject')).map(oneLine))
      .filter((text) => tag.safeParse(text).success)
      .slice(0, MOST_TAGS),
    sources: distinct(sources.map(oneLine))
      .filter((source) => source.length <= LONGEST.source)
      .slice(0, MOST.sources),
    ...(day.safeParse(updated[0]).success && { updated: updated[0] }),
  };
}

/** A note too long for its place follows the definition. */
function definitionIn(graph: Graph, name: string, lang: string) {
  const found = DEFINITIONS.map((property) => [property, textIn(graph, name, property, lang)] as const);
  const [property, definition] = found.find(([, text]) => text !== undefined) ?? [];
  if (definition === undefined) return {};
  const note = property === 'skos:scopeNote' ? undefined : textIn(graph, name, 'skos:scopeNote', lang);
  if (note === undefined) return { definition };
  const scopeNote = oneLine(note);
  if (scopeNote.length > LONGEST.scopeNote) return { definition: `${definition}\n\n${note}` };
  return { definition, scopeNote };
}

/** A note may be a thing of its own, whose value is the text. */
function textIn(graph: Graph, name: string, property: Term, lang: string): string | undefined {
  const notes = graph.names(name, property).flatMap((note) => graph.values(note, 'rdf:value'));
  const texts = textsFor([...graph.values(name, property), ...notes], lang);
  return texts.map((text) => text.replace(/\r\n?/g, '\n').trim()).find((text) => text !== '');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
