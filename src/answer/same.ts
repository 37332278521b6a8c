import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { nameOf } from './define.ts';
import { fromEntries } from './from-entry.ts';

/** The answer where all the terms name one concept. */
export function sameAnswer(
  concept: Concept,
  terms: readonly string[],
  corrections: readonly Correction[],
  glossary: Glossary,
): AnswerOf<'same'> {
  return {
    kind: 'same',
    concept: nameOf(concept),
    terms: [...terms],
    definition: concept.definition,
    ...(concept.scopeNote !== undefined && { scopeNote: concept.scopeNote }),
    ...fromEntries([concept], [concept], corrections, glossary),
  };
}
