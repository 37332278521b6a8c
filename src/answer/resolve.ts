import { type Concept, qualifiedLabel } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Match } from '../lookup/lookup.ts';
import type { Correction } from './answer.ts';
import type { Resources } from './resources.ts';

/** What a term turned out to be. */
export type Resolution =
  | {
      readonly kind: 'concept';
      readonly term: string;
      readonly concept: Concept;
      readonly correction?: Correction;
    }
  | { readonly kind: 'senses'; readonly term: string; readonly concepts: readonly Concept[] }
  | { readonly kind: 'unclear'; readonly term: string; readonly concepts: readonly Concept[] }
  | { readonly kind: 'none'; readonly term: string };

type Known = Pick<Resources, 'glossary' | 'lookup' | 'definitions'>;

const MOST_OPTIONS = 5;

/**
 * Finds what a term means: one concept, one of several senses, something like it, something that it describes ("the thing
 * that spreads requests over servers"), or nothing.
 */
export function resolve(term: string, resources: Known): Resolution {
  const { glossary, lookup } = resources;
  const { verdict, matches } = lookup.find(term);
  const [first] = matches;
  const concept = first && glossary.concept(first.conceptId);
  if (first === undefined || concept === undefined) return resolveDescription(term, resources);
  if (verdict === 'answer') return { kind: 'concept', term, concept, ...correctionOf(term, first, concept) };
  const concepts = matches.slice(0, MOST_OPTIONS).flatMap((match) => glossary.concept(match.conceptId) ?? []);
  return { kind: first.how === 'corrected' ? 'unclear' : 'senses', term, concepts };
}

/** Finds what a text may describe. That leaves doubt, however well it fits: it is never an answer. */
export function resolveDescription(
  term: string,
  { glossary, definitions }: Omit<Known, 'lookup'>,
): Resolution {
  const concepts = definitions
    .search(term, MOST_OPTIONS)
    .filter(({ isWorthOffering }) => isWorthOffering)
    .flatMap(({ conceptId }) => glossary.concept(conceptId) ?? []);
  return concepts.length === 0 ? { kind: 'none', term } : { kind: 'unclear', term, concepts };
}

/** Whoever typed a misspelling is told what it was taken for; a plural or another case is no misspelling. */
function correctionOf(term: string, match: Match, concept: Concept): { correction?: Correction } {
  const hidden = match.label.kind === 'hiddenLabel';
  if (match.how !== 'corrected' && !hidden) return {};
  return { correction: { from: term, to: hidden ? qualifiedLabel(concept) : match.label.text } };
}

/**
 * Settles terms with several senses by the other terms: where just one combination has a curated comparison it is that
 * one, else where just one shares a genus.
 */
export function settleSenses(resolutions: readonly Resolution[], glossary: Glossary): readonly Resolution[] {
  if (resolutions.length < 2 || !resolutions.some((each) => each.kind === 'senses')) return resolutions;
  if (!resolutions.every((each) => each.kind === 'senses' || each.kind === 'concept')) return resolutions;
  const combinations = combine(
    resolutions.map((each) => (each.kind === 'concept' ? [each.concept] : each.concepts)),
  );
  const curated = combinations.filter(
    (concepts) => glossary.comparison(concepts.map(({ id }) => id)) !== undefined,
  );
  const settled =
    only(curated) ?? only(combinations.filter((concepts) => glossary.commonGenera(concepts).length > 0));
  if (settled === undefined) return resolutions;
  return resolutions.map((each, index) => {
    const concept = settled[index];
    return each.kind !== 'senses' || concept === undefined
      ? each
      : { kind: 'concept', term: each.term, concept };
  });
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const MOST_COMBINATIONS = 64;

/** One concept of each list, none of them twice. */
function combine(lists: readonly (readonly Concept[])[]): Concept[][] {
  return lists
    .reduce<Concept[][]>(
      (combinations, list) =>
        combinations.flatMap((each) => list.map((concept) => [...each, concept])).slice(0, MOST_COMBINATIONS),
      [[]],
    )
    .filter((concepts) => new Set(concepts).size === concepts.length);
}
