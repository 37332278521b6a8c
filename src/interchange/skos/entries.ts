import { append } from '../../glossary/group-by.ts';
import { LONGEST_TITLE, type PackHeader } from '../../glossary/pack/pack.ts';
import { type Findings, placeAt } from '../findings.ts';
import type { ReadOptions } from '../format.ts';
import { uniqueSlug } from '../slug.ts';
import { inTurns } from '../work.ts';
import { foreignConcept, namesIn } from './foreign-concept.ts';
import type { Graph } from './graph.ts';
import { ownEntry } from './own-entry.ts';
import { References } from './references.ts';
import { languagesOf, textsFor } from './texts.ts';
import { idIn, iri } from './vocabulary.ts';

/** Finds the entries that a graph describes. @returns what it says of the whole. */
export async function readEntries(
  graph: Graph,
  file: string,
  options: ReadOptions,
  findings: Findings,
): Promise<Partial<PackHeader>> {
  const { lang } = options;
  const subjects = graph.subjects().filter((name) => isEntry(graph, name));
  const taken = new Set(subjects.flatMap((name) => idIn(name) ?? []));
  const foreign = new Map<string, { readonly id: string; readonly label: string }>();
  for (const name of subjects) {
    if (idIn(name) !== undefined) continue;
    const [label = ''] = namesIn(graph, name, lang);
    foreign.set(name, { id: uniqueSlug(label, taken), label });
  }
  const references = new References(graph, new Map([...foreign].map(([name, { id }]) => [name, id])));
  const broaderOf = invertedNarrower(graph, subjects);
  for await (const name of inTurns(subjects, subjects.length, options)) {
    const place = placeAt(file, graph.lineOf(name));
    const made = foreign.get(name);
    if (made === undefined) {
      findings.add({ ...ownEntry(graph, name, lang, references), id: idIn(name) }, file, place);
    } else if (made.label === '') {
      findings.refuse(place([], nameless(graph, name, lang)));
    } else {
      const concept = foreignConcept(graph, name, lang, references, broaderOf.get(name) ?? []);
      findings.add({ ...concept, id: made.id }, file, place, made.label);
    }
  }
  const scheme = schemeIn(graph);
  if (subjects.length === 0 && scheme === undefined)
    findings.refuse({ file, line: 1, message: 'describes no concept in the words of SKOS' });
  return scheme === undefined ? {} : headerOf(graph, scheme, lang);
}

function isEntry(graph: Graph, name: string): boolean {
  const types = graph.names(name, 'rdf:type');
  if (types.includes(iri('skos:Concept')) || types.includes(iri('dif:Comparison'))) return true;
  return graph.values(name, 'skos:prefLabel').length > 0;
}

function nameless(graph: Graph, name: string, lang: string): string {
  const others = languagesOf(graph.values(name, 'skos:prefLabel')).filter((other) => other !== '');
  const there = others.length === 0 ? 'is missing' : `is there in ${others.join(', ')}, but not in ${lang}`;
  return `prefLabel: ${there}`;
}

/** What each concept is a kind of, where only the broader one says so. */
function invertedNarrower(graph: Graph, subjects: readonly string[]): ReadonlyMap<string, string[]> {
  const broader = new Map<string, string[]>();
  for (const name of subjects)
    for (const narrower of graph.names(name, 'skos:narrower')) append(broader, narrower, name);
  return broader;
}

const schemeIn = (graph: Graph): string | undefined =>
  graph.subjects().find((name) => graph.names(name, 'rdf:type').includes(iri('skos:ConceptScheme')));

function headerOf(graph: Graph, scheme: string, lang: string): Partial<PackHeader> {
  const titles = (['dct:title', 'skos:prefLabel', 'rdfs:label'] as const).flatMap((property) =>
    textsFor(graph.values(scheme, property), lang),
  );
  const title = titles[0]?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE).trim();
  return title ? { title } : {};
}
