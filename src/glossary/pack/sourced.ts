import type { Entry } from '../entry.ts';
import type { Fault } from './fault.ts';

/** An entry together with the file it was read from. */
export interface Sourced<E extends Entry = Entry> {
  readonly entry: E;
  readonly file: string;
  /** A fault of the value at `path` in the entry's file. */
  fault(path: readonly PropertyKey[], message: string): Fault;
}

/** By their ids. Of two that share one, which is a fault, the first counts. */
export const indexById = <E extends Entry>(entries: readonly Sourced<E>[]): ReadonlyMap<string, Sourced<E>> =>
  new Map(entries.toReversed().map((sourced) => [sourced.entry.id, sourced]));
