import Fuse from 'fuse.js';
import type { Label } from './label.ts';
import type { Query } from './similarity.ts';

/** A label that may be meant, scored from 0 to 1. */
export interface Candidate {
  readonly label: Label;
  readonly score: number;
}

/** The share of the score that Fuse.js has a say in: it settles what is close, and can't overturn what is clear. */
const WEIGHT = 0.15;

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
    .map((candidate) => ({
      label: candidate.label,
      score:
        (1 - WEIGHT) * candidate.score + WEIGHT * Math.max(candidate.score - 0.2, found.get(candidate) ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
}
