import { EventEmitter } from 'node:events';
import { Parser, type Quad, type Term as RdfTerm } from 'n3';
import { chunksOf } from '../chunks.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { inTurns } from '../work.ts';
import { Graph, type Node } from './graph.ts';
import { readGraphs } from './read-graphs.ts';

/** Entries from Turtle files, ours or of other vocabularies in SKOS. */
export const readTurtle = (files: readonly GivenFile[], options: ReadOptions): Promise<Imported> =>
  readGraphs(files, options, async (text, file, stage, findings) => {
    try {
      return await graphOf(text, stage);
    } catch (error) {
      if (!isSyntaxError(error)) throw error;
      const message = `is not Turtle: ${error.message.replace(/ on line \d+\.$/, '')}`;
      findings.refuse({ file, line: error.context.line, message });
      return undefined;
    }
  });

interface SyntaxFault extends Error {
  readonly context: { readonly line: number };
}

const isSyntaxError = (error: unknown): error is SyntaxFault =>
  error instanceof Error && typeof (error as Partial<SyntaxFault>).context?.line === 'number';

/** The text goes in by chunks, between which others get their turn. */
async function graphOf(text: string, options: ReadOptions): Promise<Graph> {
  const graph = new Graph();
  const input = new EventEmitter();
  let line = 1;
  let begins = true;
  let failure: Error | undefined;
  const callbacks = {
    onQuad: (error: Error | null, quad: Quad | null) => {
      if (error !== null) failure = error;
      else if (quad !== null)
        graph.add(nameOf(quad.subject), quad.predicate.value, nodeOf(quad.object), line);
    },
    // Not in the types. People look for the line on which a statement begins.
    onToken: (token: { readonly type: string; readonly line: number }) => {
      if (begins) line = token.line;
      begins = token.type === '.';
    },
  };
  new Parser().parse(input, callbacks);
  const chunks = chunksOf(text);
  for await (const chunk of inTurns(chunks, chunks.length, options)) {
    input.emit('data', chunk);
    if (failure !== undefined) throw failure;
  }
  input.emit('end');
  if (failure !== undefined) throw failure;
  return graph;
}

const nameOf = (term: RdfTerm): string => (term.termType === 'BlankNode' ? `_:${term.value}` : term.value);

const nodeOf = (term: RdfTerm): Node =>
  term.termType === 'Literal' ? { text: term.value, lang: term.language } : { name: nameOf(term) };
