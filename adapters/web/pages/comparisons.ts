import type { Answer, Correction } from '../../../src/answer/answer.ts';
import { compareConcepts } from '../../../src/answer/answer-question.ts';
import { curatedFor } from '../../../src/answer/curated-for.ts';
import { choicesAnswer, missingAnswer } from '../../../src/answer/no-answer.ts';
import { type Resolution, resolve, settleSenses } from '../../../src/answer/resolve.ts';
import { MOST_COMPARED } from '../../../src/glossary/comparison.ts';
import { type Concept, qualifiedLabel } from '../../../src/glossary/concept.ts';
import { comparisonAddress } from './addresses.ts';
import type { Compared } from './compare/comparison-page.tsx';
import type { Sight } from './sight.ts';

/** How concepts differ, as a page shows it. */
export interface ShownComparison {
  readonly answer: Compared;
  /** The one address of the comparison: as editors ordered it, else by the ids. */
  readonly path: string;
  /** The id of the comparison that editors wrote. */
  readonly entry?: string | undefined;
}

/** Compares concepts as the core does. */
export function compared(
  concepts: readonly [Concept, Concept, ...Concept[]],
  { resources, glossary }: Sight,
): ShownComparison {
  const answer = compareConcepts(concepts, [], resources);
  if (answer.kind !== 'comparison' && answer.kind !== 'kindOf')
    throw new Error(`concepts were compared, and the answer is ${answer.kind}`);
  const curated = curatedFor(concepts, glossary)?.comparison;
  const ids = concepts.map(({ id }) => id);
  return { answer, path: comparisonAddress(curated?.between ?? ids.sort()), entry: curated?.id };
}

/** What came of terms that somebody wants concepts compared with. */
export type Joined =
  | {
      readonly kind: 'all';
      readonly concepts: readonly Concept[];
      readonly corrections: readonly Correction[];
    }
  | { readonly kind: 'open'; readonly answer: Extract<Answer, { kind: 'choices' | 'missing' }> };

/** Finds what terms mean beside concepts, which may settle their senses. */
export function joined(concepts: readonly Concept[], terms: readonly string[], { resources }: Sight): Joined {
  const known: Resolution[] = concepts.map((concept) => ({
    kind: 'concept',
    term: qualifiedLabel(concept),
    concept,
  }));
  const found = settleSenses(
    [...known, ...terms.slice(0, MOST_COMPARED).map((term) => resolve(term, resources))],
    resources.glossary,
  );
  if (found.some(({ kind }) => kind === 'none')) return { kind: 'open', answer: missingAnswer(found) };
  const asked = [...known, ...terms.map((term) => ({ term }))].map(({ term }) => term);
  const choices = choicesAnswer({ kind: 'compare', terms: asked }, found);
  if (choices !== undefined) return { kind: 'open', answer: choices };
  const all = found.filter((each) => each.kind === 'concept');
  return {
    kind: 'all',
    concepts: [...new Set(all.map(({ concept }) => concept))],
    corrections: all.flatMap(({ correction }) => correction ?? []),
  };
}
