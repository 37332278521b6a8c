import type { Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import type { Resources } from './resources.ts';

/**
 * How well a question is answered. Of a difference: `curated`; `composed`, with something in the table; `related` (the same
 * thing, or one a kind of the other); `defined`: both sides are known, and nothing sets them against each other; `partly`: a
 * side is missing. Of a meaning: `defined`. Of both: `choice`, where the asker is asked back, and `missing`.
 */
export const COVERED = ['curated', 'composed', 'related', 'defined', 'choice', 'partly', 'missing'] as const;
type Covered = (typeof COVERED)[number];

export interface Coverage {
  readonly covered: Covered;
  /** The terms that are missing, as they were typed. */
  readonly missing: readonly string[];
}

export function coverageOf(question: Exclude<Question, { kind: 'help' }>, resources: Resources): Coverage {
  const answer = answerQuestion(question, resources);
  const missing = answer.kind === 'missing' ? answer.missing.map(({ term }) => term) : [];
  return { covered: coveredBy(answer), missing };
}

function coveredBy(answer: Answer): Covered {
  switch (answer.kind) {
    case 'comparison':
      if (answer.origin === 'curated') return 'curated';
      return answer.rows.some(({ values }) => values.every((value) => value !== null))
        ? 'composed'
        : 'defined';
    case 'same':
    case 'kindOf':
      return 'related';
    case 'definition':
      return 'defined';
    case 'choices':
      return 'choice';
    case 'missing':
      return answer.known.length > 0 ? 'partly' : 'missing';
    case 'help':
      return 'missing';
  }
}
