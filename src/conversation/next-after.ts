import { answerQuestion } from '../answer/answer-question.ts';
import type { Resources } from '../answer/resources.ts';
import { qualifiedLabel } from '../glossary/concept.ts';
import type { Question } from '../question/question.ts';

/** The question that goes on from one that was answered: for what its answer says to read next. Nothing where it says nothing. */
export function nextAfter(question: Question, resources: Resources): Question | undefined {
  const answer = answerQuestion(question, resources);
  const next = 'next' in answer ? answer.next : undefined;
  if (next === undefined) return undefined;
  if (next.kind === 'concept') return { kind: 'define', terms: [next.label] };
  const { glossary } = resources;
  const comparison = [...glossary.comparisons()].find(({ id }) => id === next.id);
  const terms = (comparison?.between ?? []).flatMap((id) => {
    const concept = glossary.concept(id);
    return concept === undefined ? [] : [qualifiedLabel(concept)];
  });
  return terms.length < 2 ? undefined : { kind: 'compare', terms };
}
