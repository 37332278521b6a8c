import type { Entry } from '../glossary/entry.ts';
import { cut } from '../messages/cut.ts';
import { safeText } from '../messages/safe-text.ts';
import { dayOf } from './day.ts';

const MOST = 20;
const LONGEST = 80;

/** The name as an entry can carry it; nothing where nothing of it is left. */
export function contributorName(name: string | undefined): string | undefined {
  const line = safeText(name ?? '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
  return line === '' ? undefined : cut(line, LONGEST);
}

/** An entry as it is published: its day, and the names of all who had a part in it; where they are too many, of the last ones. */
export function stamped<E extends Entry>(entry: E, { before, names, at }: StampedBy): E {
  const all = [...(before?.contributors ?? []), ...names.flatMap((name) => contributorName(name) ?? [])];
  // A name that comes again keeps its place.
  return { ...entry, contributors: [...new Set(all)].slice(-MOST), updated: dayOf(at) };
}

interface StampedBy {
  /** What it is laid over. */
  readonly before: Entry | undefined;
  readonly names: readonly (string | undefined)[];
  readonly at: number;
}
