import { type Fault, inReadingOrder } from '../fault.ts';
import type { Sourced } from '../sourced.ts';
import { cells } from './cells.ts';
import { coverage } from './coverage.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { orphans } from './orphans.ts';
import { rows } from './rows.ts';
import { size } from './size.ts';
import { sources } from './sources.ts';

/** What makes the entries of a pack less useful than they could be, though none of it is wrong. */
export const adviseOn = (entries: readonly Sourced[]): Fault[] =>
  inReadingOrder(
    [size, cells, rows, sources, coverage, orphans, nearDuplicates].flatMap((rule) => rule(entries)),
  );
