import type { Concept } from '../glossary/concept.ts';
import type { Entry } from '../glossary/entry.ts';
import type { Correction } from './answer.ts';
import { type ReadOn, readOn } from './read-on.ts';
import type { Resources } from './resources.ts';
import { sourceLink } from './source-link.ts';

interface Provenance extends ReadOn {
  corrections: Correction[];
  tags: string[];
  sources: { text: string; url?: string }[];
  updated?: string;
  contributors: string[];
}

/**
 * What goes with an answer about `concepts`: where it comes from, and what to read on.
 * @param entries those that the answer is made from.
 */
export function fromEntries(
  entries: readonly Entry[],
  concepts: readonly Concept[],
  corrections: readonly Correction[],
  resources: Resources,
): Provenance {
  const [first] = entries;
  const updated = entries
    .flatMap((entry) => entry.updated ?? [])
    .sort()
    .at(-1);
  return {
    corrections: [...corrections],
    tags: distinct(entries.flatMap((entry) => entry.tags)),
    sources: distinct(entries.flatMap((entry) => entry.sources)).map(sourceLink),
    ...(updated !== undefined && { updated }),
    contributors: distinct(entries.flatMap((entry) => entry.contributors)),
    ...readOn(concepts, entries.length === 1 ? first?.id : undefined, resources),
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
