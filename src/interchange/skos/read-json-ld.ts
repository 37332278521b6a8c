import jsonld from 'jsonld';
import type { Findings } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { LIMITS } from '../limits.ts';
import { inTurns } from '../work.ts';
import { addNode, type Expanded } from './expanded.ts';
import { Graph } from './graph.ts';
import { depthOf, lineOfError, linesOfIds } from './json-scan.ts';
import { readGraphs } from './read-graphs.ts';

/** Entries from JSON-LD files, ours or of other vocabularies in SKOS. Nothing that a file refers to is fetched. */
export const readJsonLd = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  readGraphs(files, options, graphOf);

type Json = Readonly<Record<string, unknown>>;

function parse(text: string, file: string, findings: Findings): Json | readonly Json[] | undefined {
  const fault = (line: number, message: string): void => findings.refuse({ file, line, message });
  if (depthOf(text) > LIMITS.depth) {
    fault(1, 'can’t be read: it is nested too deep');
    return undefined;
  }
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document as Json;
    fault(1, 'is not JSON-LD: it holds no object');
  } catch (error) {
    fault(lineOfError(text, error as Error), 'is not JSON: something is missing or too much here');
  }
  return undefined;
}

/** Things that are expanded together: each time, the context that they share is read again. */
const TOGETHER = 100;

interface Part {
  readonly document: Json;
  /** The names of the things in it, as they stand there. */
  readonly names: readonly unknown[];
}

function partsOf(document: Json | readonly Json[]): Part[] {
  const {
    '@context': context,
    '@graph': graph,
    ...rest
  } = (Array.isArray(document) ? { '@graph': document } : document) as Json;
  if (!Array.isArray(graph) || Object.keys(rest).length > 0)
    return [{ document: document as Json, names: [] }];
  const things: readonly Json[] = graph;
  return Array.from({ length: Math.ceil(things.length / TOGETHER) }, (_, index) => {
    const some = things.slice(index * TOGETHER, (index + 1) * TOGETHER);
    return {
      document: { ...(context !== undefined && { '@context': context }), '@graph': some },
      names: some.map((thing) => thing?.['@id'] ?? thing?.id),
    };
  });
}

async function graphOf(
  text: string,
  file: string,
  options: ReadOptions,
  findings: Findings,
): Promise<Graph | undefined> {
  const document = parse(text, file, findings);
  if (document === undefined) return undefined;
  const lines: ReadonlyMap<unknown, number> = linesOfIds(text);
  const graph = new Graph();
  const parts = partsOf(document);
  for await (const part of inTurns(parts, parts.length, options)) {
    try {
      const nodes = await jsonld.expand(part.document as jsonld.JsonLdDocument, {
        documentLoader: fetchNothing,
      });
      // What says nothing is left out, and then nobody knows which thing is which.
      const names = nodes.length === part.names.length ? part.names : [];
      nodes.forEach((node, index) => {
        const line = lines.get(names[index]);
        addNode(graph, node as unknown as Expanded, (name) => lines.get(name) ?? line);
      });
    } catch (error) {
      findings.refuse({ file, line: lines.get(part.names[0]) ?? 1, message: reasonOf(error) });
      return undefined;
    }
  }
  return graph;
}

class Remote extends Error {}

const fetchNothing = (url: string): Promise<never> => Promise.reject(new Remote(url));

function reasonOf(error: unknown): string {
  const { message, details } = error as { message: string; details?: { cause?: unknown } };
  const remote = details?.cause instanceof Remote ? details.cause : error;
  return remote instanceof Remote
    ? `refers to a context at ${remote.message}, and nothing is fetched: put the context into the file`
    : `is not JSON-LD: ${message}`;
}
