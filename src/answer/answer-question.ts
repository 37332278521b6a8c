import type { Concept } from '../glossary/concept.ts';
import type { Question } from '../question/question.ts';
import type { Answer, Correction } from './answer.ts';
import { composeComparison } from './compose.ts';
import { curatedComparison } from './curated.ts';
import { defineConcept } from './define.ts';
import { kindOfAnswer } from './kind-of.ts';
import { choicesAnswer, helpAnswer, missingAnswer } from './no-answer.ts';
import { type Resolution, resolve, settleSenses } from './resolve.ts';
import type { Resources } from './resources.ts';
import { sameAnswer } from './same.ts';
import { standIns } from './stand-in.ts';

/** The answer to a question: the first of same thing, curated, kind of and composed that holds. */
export function answerQuestion(question: Question, resources: Resources): Answer {
  if (question.kind === 'help') return helpAnswer('asked', resources);
  const { glossary } = resources;
  const resolutions = settleSenses(
    question.terms.map((term) => resolve(term, resources)),
    glossary,
  );
  if (resolutions.some(({ kind }) => kind === 'none')) return missingAnswer(resolutions);
  const choices = choicesAnswer(question, resolutions);
  if (choices !== undefined) return choices;
  const found = resolutions.filter((each) => each.kind === 'concept');
  const corrections = found.flatMap((each) => each.correction ?? []);
  const concepts = distinctConcepts(found);
  const [first, second] = concepts;
  if (first === undefined) return helpAnswer('notUnderstood', resources);
  if (question.kind === 'define') return defineConcept(first, corrections, glossary);
  if (second === undefined) return sameAnswer(first, question.terms, corrections, glossary);
  return compareConcepts([first, second, ...concepts.slice(2)], corrections, resources);
}

function compareConcepts(
  named: readonly [Concept, Concept, ...Concept[]],
  corrections: readonly Correction[],
  resources: Resources,
): Answer {
  const { glossary } = resources;
  const { concepts, readAs } = standIns(named, glossary);
  const read = [...corrections, ...readAs];
  const curated = glossary.comparison(concepts.map(({ id }) => id));
  if (curated !== undefined) return curatedComparison(curated, concepts, read, glossary);
  const kindOf = named.length === 2 ? kindOfAnswer([named[0], named[1]], read, glossary) : undefined;
  return kindOf ?? composeComparison(concepts, read, resources);
}

/** "k8s vs Kubernetes vs Nomad" compares two. */
const distinctConcepts = (found: readonly Extract<Resolution, { kind: 'concept' }>[]): Concept[] => [
  ...new Map(found.map(({ concept }) => [concept.id, concept])).values(),
];
