import { beginning } from './views/beginning.ts';
import { spelling } from './views/spelling.ts';
import type { View } from './views/view.ts';
import { wording } from './views/wording.ts';

/** The ways in which a query is held against a label, in that order: the most telling first. */
export const VIEWS = { spelling, beginning, wording } as const satisfies Readonly<Record<string, View>>;

/** What a lookup does beyond looking for the text itself. The benchmark leaves out one at a time, to see what it is worth. */
export type Part = keyof typeof VIEWS | 'ordinary words' | 'capitals' | 'fuse';

export const PARTS: readonly Part[] = [
  ...(Object.keys(VIEWS) as (keyof typeof VIEWS)[]),
  'ordinary words',
  'capitals',
  'fuse',
];
