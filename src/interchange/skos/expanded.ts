import type { Graph, Node } from './graph.ts';
import { iri } from './vocabulary.ts';

/** JSON-LD in its expanded form: names in full, every value in a list. */
export interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly '@value'?: unknown;
  readonly '@language'?: string;
  readonly '@list'?: readonly Expanded[];
  readonly '@graph'?: readonly Expanded[];
  readonly '@included'?: readonly Expanded[];
  readonly '@reverse'?: Readonly<Record<string, readonly Expanded[]>>;
  readonly [property: string]: unknown;
}

type LineOf = (name: string) => number | undefined;

/** Adds what a node says, and the nodes within it. @returns its name, a made-up one where it has none. */
export function addNode(graph: Graph, node: Expanded, lineOf: LineOf): string {
  const name = node['@id'] ?? graph.newName();
  const line = lineOf(name);
  for (const type of node['@type'] ?? []) graph.add(name, iri('rdf:type'), { name: type }, line);
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@') || !Array.isArray(values)) continue;
    for (const value of values) graph.add(name, property, nodeOf(graph, value, lineOf), line);
  }
  for (const inside of [...(node['@graph'] ?? []), ...(node['@included'] ?? [])])
    addNode(graph, inside, lineOf);
  for (const [property, others] of Object.entries(node['@reverse'] ?? {}))
    for (const other of others) graph.add(addNode(graph, other, lineOf), property, { name });
  return name;
}

function nodeOf(graph: Graph, value: Expanded, lineOf: LineOf): Node {
  if ('@value' in value) return { text: String(value['@value']), lang: value['@language'] ?? '' };
  if (value['@list'] !== undefined)
    return { list: value['@list'].map((item) => nodeOf(graph, item, lineOf)) };
  return { name: addNode(graph, value, lineOf) };
}
