import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf, Correction } from './answer.ts';
import { sideOf } from './curated.ts';
import { characteristicsOf, nameOf } from './define.ts';
import { fromEntries } from './from-entry.ts';

const MOST_SIBLINGS = 6;

/** The answer where one of two concepts is a kind of the other, directly or over some steps. */
export function kindOfAnswer(
  [one, other]: readonly [Concept, Concept],
  corrections: readonly Correction[],
  glossary: Glossary,
): AnswerOf<'kindOf'> | undefined {
  const isKind = (concept: Concept, of: Concept) =>
    glossary.ancestors(concept).some(({ id }) => id === of.id);
  if (isKind(one, other)) return kindOf(one, other, corrections, glossary);
  return isKind(other, one) ? kindOf(other, one, corrections, glossary) : undefined;
}

function kindOf(
  narrower: Concept,
  broader: Concept,
  corrections: readonly Correction[],
  glossary: Glossary,
): AnswerOf<'kindOf'> {
  return {
    kind: 'kindOf',
    narrower: sideOf(narrower),
    broader: sideOf(broader),
    characteristics: characteristicsOf(narrower, glossary),
    siblings: glossary
      .kindsOf(broader.id)
      .filter(({ id }) => id !== narrower.id)
      .slice(0, MOST_SIBLINGS)
      .map(nameOf),
    points: [...narrower.points],
    ...fromEntries([narrower], [narrower, broader], corrections, glossary),
  };
}
