import Fuse from 'fuse.js';
import type { Query } from './query.ts';
import type { Candidate } from './verdict.ts';

/** What Fuse.js can add to a cost, in slips: enough to settle what is close, not to overturn what is clear. */
const SAY = 0.4;

const OPTIONS = {
  keys: ['label.key'],
  useTokenSearch: true,
  includeScore: true,
  threshold: 0.4,
  ignoreLocation: true,
  ignoreFieldNorm: true,
};

/**
 * Orders a short list anew, with Fuse.js having a say: its token search, which is good at words in another order and words left
 * out, settles candidates that are equally far-fetched.
 */
export function rescore(query: Query, candidates: readonly Candidate[]): Candidate[] {
  const found = new Fuse(candidates, OPTIONS).search(query.key);
  const scores = new Map(found.map(({ item, score }) => [item, score ?? 1]));
  return candidates
    .map((candidate) => ({ ...candidate, cost: candidate.cost + SAY * (scores.get(candidate) ?? 1) }))
    .sort((a, b) => a.cost - b.cost);
}
