import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { AnswerOf, Characteristic, Correction } from './answer.ts';
import { characteristicsOf, nameOf, sideOf } from './concept-in-answer.ts';
import { sameValue } from './fold.ts';
import { fromEntries } from './from-entries.ts';
import type { Resources } from './resources.ts';

const MOST_SIBLINGS = 6;

/** The answer where one of two concepts is a kind of the other, directly or over some steps. */
export function kindOfAnswer(
  [one, other]: readonly [Concept, Concept],
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'kindOf'> | undefined {
  const { glossary } = resources;
  const isKind = (concept: Concept, of: Concept) =>
    glossary.ancestors(concept).some(({ id }) => id === of.id);
  if (isKind(one, other)) return kindOf(one, other, corrections, resources);
  return isKind(other, one) ? kindOf(other, one, corrections, resources) : undefined;
}

function kindOf(
  narrower: Concept,
  broader: Concept,
  corrections: readonly Correction[],
  resources: Resources,
): AnswerOf<'kindOf'> {
  const { glossary } = resources;
  const above = new Set(glossary.ancestors(narrower).map(({ id }) => id));
  return {
    kind: 'kindOf',
    narrower: sideOf(narrower),
    broader: sideOf(broader),
    through: between(narrower, broader, glossary).map(nameOf),
    characteristics: apart(narrower, broader, glossary),
    siblings: glossary
      .kindsOf(broader.id)
      .filter(({ id }) => id !== narrower.id && !above.has(id))
      .slice(0, MOST_SIBLINGS)
      .map(nameOf),
    points: [...narrower.points],
    ...fromEntries([narrower], [narrower, broader], corrections, resources),
  };
}

/** The ancestors of `narrower` that are themselves a kind of `broader`. */
const between = (narrower: Concept, broader: Concept, glossary: Glossary): Concept[] =>
  glossary.ancestors(narrower).filter((each) => glossary.ancestors(each).some(({ id }) => id === broader.id));

/** The characteristics of `narrower` that `broader` does not have just so. */
function apart(narrower: Concept, broader: Concept, glossary: Glossary): Characteristic[] {
  const shared = new Map(characteristicsOf(broader, glossary).map(({ aspect, value }) => [aspect, value]));
  return characteristicsOf(narrower, glossary).filter(
    ({ aspect, value }) => !sameValue(value, shared.get(aspect) ?? ''),
  );
}
