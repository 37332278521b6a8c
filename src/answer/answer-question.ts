import type { Concept } from '../glossary/concept.ts';
import type { Question } from '../question/question.ts';
import type { Answer, Correction } from './answer.ts';
import { composeComparison } from './compose.ts';
import { curatedComparison } from './curated.ts';
import { curatedFor, curatedWithMore } from './curated-for.ts';
import { defineConcept } from './define.ts';
import { kindOfAnswer } from './kind-of.ts';
import { choicesAnswer, helpAnswer, missingAnswer } from './no-answer.ts';
import { type Resolution, resolve, settleSenses } from './resolve.ts';
import type { Resources } from './resources.ts';
import { sameAnswer } from './same.ts';
import { withSharedWords } from './shared-words.ts';

type Found = Extract<Resolution, { kind: 'concept' }>;

/** The answer to a question: the first that holds of same thing, curated, kind of, part of a curated one, and composed. */
export function answerQuestion(question: Question, resources: Resources): Answer {
  if (question.kind === 'help') return helpAnswer('asked', resources);
  const { glossary } = resources;
  const asTyped = question.terms.map((term) => resolve(term, resources));
  const resolutions = withoutNamed(withSharedWords(settleSenses(asTyped, glossary), resources));
  if (resolutions.some(({ kind }) => kind === 'none')) return missingAnswer(resolutions);
  const choices = choicesAnswer(question, resolutions);
  if (choices !== undefined) return choices;
  const found = resolutions.filter((each) => each.kind === 'concept');
  const corrections = found.flatMap((each) => each.correction ?? []);
  const concepts = distinctConcepts(found);
  const [first, second] = concepts;
  if (first === undefined) throw new Error(`a question without a term: ${JSON.stringify(question)}`);
  if (question.kind === 'define') return defineConcept(first, corrections, resources);
  if (second === undefined && corrections.length > 1) return missingAnswer(found.map(doubted));
  if (second === undefined) return sameAnswer(first, question.terms, corrections, resources);
  return compareConcepts([first, second, ...concepts.slice(2)], corrections, resources);
}

/** The answer where concepts are compared: the first that holds of curated, kind of, part of a curated one, and composed. */
export function compareConcepts(
  concepts: readonly [Concept, Concept, ...Concept[]],
  corrections: readonly Correction[],
  resources: Resources,
): Answer {
  const curated = curatedFor(concepts, resources.glossary);
  if (curated !== undefined) return curatedComparison(curated, corrections, resources);
  const [one, other, ...more] = concepts;
  const kindOf = more.length === 0 ? kindOfAnswer([one, other], corrections, resources) : undefined;
  if (kindOf !== undefined) return kindOf;
  const part = curatedWithMore(concepts, resources.glossary);
  if (part !== undefined) return curatedComparison(part, corrections, resources);
  return composeComparison(concepts, corrections, resources);
}

/** Who asks how "gVim" differs from Vim doesn't mean Vim by it. */
function withoutNamed(resolutions: readonly Resolution[]): readonly Resolution[] {
  const named = new Set(resolutions.flatMap((each) => (each.kind === 'concept' ? each.concept.id : [])));
  return resolutions.map((each) => {
    if (each.kind !== 'unclear') return each;
    const concepts = each.concepts.filter(({ id }) => !named.has(id));
    return concepts.length > 0 ? { ...each, concepts } : { kind: 'none', term: each.term };
  });
}

/** Two texts that are only like one name ("l4 load balancer", "l7 load balancer") needn't mean the same. */
const doubted = (found: Found): Resolution =>
  found.correction === undefined ? found : { kind: 'unclear', term: found.term, concepts: [found.concept] };

/** "k8s vs Kubernetes vs Nomad" compares two. */
const distinctConcepts = (found: readonly Found[]): Concept[] => [
  ...new Map(found.map(({ concept }) => [concept.id, concept])).values(),
];
