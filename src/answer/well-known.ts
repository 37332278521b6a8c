import type { Comparison } from '../glossary/comparison.ts';
import { type Concept, isGenus } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';

const EXAMPLES = 3;
const COMPARISONS = 2;

/** Three together at the most, of which as few as possible name the same concept. */
interface WellKnown {
  readonly comparisons: readonly Comparison[];
  readonly concepts: readonly Concept[];
}

/** The less, the better; where the first are equal, the second decides, and so on. */
type Rank = readonly number[];

const ACRONYM = /^[A-Z]{2,5}$/;
const SEVERAL_WORDS = /\S[\s-]+\S/;

/**
 * What most people who see the glossary will have heard of: the team's own entries first; then what has a short name, and much to do
 * with other entries. The same for the same glossary.
 */
export function wellKnown(glossary: Glossary): WellKnown {
  const fame = ({ id, related }: Concept) => glossary.comparisonsWith(id).length + related.length;
  const sidesOf = ({ between }: Comparison) =>
    between.flatMap((id) => {
      const concept = glossary.concept(id);
      return concept === undefined ? [] : [concept];
    });
  const named = new Set<string>();
  const rankComparison = (comparison: Comparison): Rank => {
    const sides = sidesOf(comparison);
    return [
      Number(!glossary.isLaidOver(comparison.id)),
      sides.length,
      sides.filter(({ sense }) => sense !== undefined).length,
      sides.filter(({ id }) => named.has(id)).length,
      Math.max(...sides.map(({ prefLabel }) => wordsIn(prefLabel))),
      -Math.min(...sides.map(fame)),
      lengthOf(sides),
    ];
  };
  const rankConcept = (concept: Concept): Rank => [
    Number(!glossary.isLaidOver(concept.id)),
    Number(concept.sense !== undefined || isGenus(concept)),
    Number(named.has(concept.id)),
    Number(!isAcronym(concept)),
    wordsIn(concept.prefLabel),
    -fame(concept),
    lengthOf([concept]),
  ];
  const comparisons: Comparison[] = [];
  for (let count = 0; count < COMPARISONS; count++) {
    const left = glossary.comparisons().filter((each) => !comparisons.includes(each));
    const next = lowest(left, rankComparison);
    if (next === undefined) break;
    comparisons.push(next);
    for (const id of next.between) named.add(id);
  }
  const concepts: Concept[] = [];
  for (let count = comparisons.length; count < EXAMPLES; count++) {
    const left = [...glossary.concepts()].filter((each) => !concepts.includes(each));
    const next = lowest(left, rankConcept);
    if (next === undefined) break;
    concepts.push(next);
  }
  return { comparisons, concepts };
}

const wordsIn = (label: string): number => label.split(/[\s-]+/).length;
const lengthOf = (concepts: readonly Concept[]): number =>
  concepts.reduce((sum, { prefLabel }) => sum + prefLabel.length, 0);
const isAcronym = ({ prefLabel, altLabels }: Concept): boolean =>
  ACRONYM.test(prefLabel) && altLabels.some((label) => SEVERAL_WORDS.test(label));

/** The first of the lowest rank. */
function lowest<T>(items: readonly T[], rankOf: (item: T) => Rank): T | undefined {
  let found: { item: T; rank: Rank } | undefined;
  for (const item of items) {
    const rank = rankOf(item);
    if (found === undefined || isBelow(rank, found.rank)) found = { item, rank };
  }
  return found?.item;
}

function isBelow(rank: Rank, other: Rank): boolean {
  const at = rank.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (rank[at] ?? 0) < (other[at] ?? 0);
}
