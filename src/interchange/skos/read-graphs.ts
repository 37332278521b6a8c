import { textOf } from '../decode.ts';
import { type Findings, gather } from '../findings.ts';
import type { GivenFile, Imported, ReadOptions } from '../format.ts';
import { stageOf } from '../work.ts';
import { readEntries } from './entries.ts';
import type { Graph } from './graph.ts';

/** Makes a graph of a file's text; nothing where it found why it can't be read. */
type ReadGraph = (
  text: string,
  file: string,
  options: ReadOptions,
  findings: Findings,
) => Promise<Graph | undefined>;

/** Entries from files that each hold a graph; making one is half of the work on a file, and reading it the other. */
export const readGraphs = (
  files: readonly GivenFile[],
  options: ReadOptions,
  graphOf: ReadGraph,
): Promise<Imported> =>
  gather(async (findings) => {
    let header = {};
    for (const [index, file] of files.entries()) {
      const stage = (number: number): ReadOptions => ({
        ...options,
        ...stageOf(options, 2 * index + number, 2 * files.length),
      });
      const text = textOf(file, findings);
      if (text === undefined) continue;
      const graph = await graphOf(text, file.name, stage(0), findings);
      if (graph !== undefined) header = await readEntries(graph, file.name, stage(1), findings);
    }
    return header;
  });
