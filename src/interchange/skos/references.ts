import type { Graph } from './graph.ts';
import { idIn, type Term } from './vocabulary.ts';

/** Names of things → ids of entries. What this program named need not be in the file; of anything else only what is. */
export class References {
  readonly #graph: Graph;
  readonly #ids: ReadonlyMap<string, string>;

  /** @param ids what the concepts that other programs named are called here. */
  constructor(graph: Graph, ids: ReadonlyMap<string, string>) {
    this.#graph = graph;
    this.#ids = ids;
  }

  idsOf(names: readonly string[]): string[] {
    return names.flatMap((name) => idIn(name) ?? this.#ids.get(name) ?? []);
  }

  /** The ids of what the property names. */
  ids(subject: string, property: Term): string[] {
    return this.idsOf(this.#graph.names(subject, property));
  }
}
