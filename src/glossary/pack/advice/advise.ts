import { type Fault, inReadingOrder } from '../fault.ts';
import type { Sourced } from '../sourced.ts';
import { cells } from './cells.ts';
import { coverage } from './coverage.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { oneTitle } from './one-title.ts';
import { orphans } from './orphans.ts';
import { repetitions } from './repetitions.ts';
import { rows } from './rows.ts';
import { size } from './size.ts';
import { sources } from './sources.ts';
import { twins } from './twins.ts';

/** What makes the entries of a pack less useful than they could be, though none of it is wrong. */
export const adviseOn = (entries: readonly Sourced[]): Fault[] =>
  inReadingOrder(
    [size, cells, rows, repetitions, sources, oneTitle, coverage, orphans, twins, nearDuplicates].flatMap(
      (rule) => rule(entries),
    ),
  );
