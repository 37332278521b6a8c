import type { Fault } from '../fault.ts';
import type { Sourced } from '../sourced.ts';

/** Looks for one thing in the entries of a pack. */
export type Rule = (entries: readonly Sourced[]) => Fault[];
