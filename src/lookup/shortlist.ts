import Fuse from 'fuse.js';
import type { Label } from './label.ts';
import type { Query } from './similarity.ts';

/** A label that may be meant, scored from 0 to 1. */
export interface Candidate {
  readonly label: Label;
  readonly score: number;
}

/** How far Fuse.js can lower a score: enough to settle what is close, not to overturn what is clear. It never raises one. */
const SAY = 0.03;

/**
 * Scores a short list once more with Fuse.js, whose eye for where the letters of the query stand in the text settles
 * candidates that edit distance finds equally good.
 */
export function rescore(query: Query, candidates: readonly Candidate[]): Candidate[] {
  const fuse = new Fuse(candidates, {
    keys: ['label.squashed'],
    includeScore: true,
    threshold: 0.4,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  const found = new Map(fuse.search(query.squashed).map(({ item, score }) => [item, 1 - (score ?? 1)]));
  return candidates
    .map((candidate) => ({ ...candidate, score: candidate.score - SAY * (1 - (found.get(candidate) ?? 0)) }))
    .sort((a, b) => b.score - a.score);
}
