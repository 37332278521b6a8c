import type { Concept } from '../glossary/concept.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { nameOf } from './concept-in-answer.ts';
import { fromEntries } from './from-entries.ts';
import type { Resources } from './resources.ts';

/** The answer where all the terms name one concept. */
export function sameAnswer(
  concept: Concept,
  terms: readonly string[],
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'same'> {
  return {
    kind: 'same',
    concept: nameOf(concept),
    terms: [...terms],
    definition: concept.definition,
    ...(concept.scopeNote !== undefined && { scopeNote: concept.scopeNote }),
    ...fromEntries([concept], [concept], corrections, resources),
  };
}
