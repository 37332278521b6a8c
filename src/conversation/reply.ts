import type { Answer, Reply } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { helpAnswer } from '../answer/no-answer.ts';
import type { Resources } from '../answer/resources.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';

/** A text somebody wrote, and where it stands. */
export interface Utterance {
  readonly text: string;
  /** Whether the bot was asked (mentioned, a direct message, a command), or only reads along. */
  readonly addressed: boolean;
  /** The question before it in the same thread. */
  readonly previous?: Question;
}

/** What comes of a text: the answer, or nothing where the bot does not speak. */
export function reply(utterance: Utterance, resources: Resources): Reply {
  const { text, addressed, previous } = utterance;
  const confidence = confidenceIn(resources);
  const understood = understand(text, { addressed, ...(previous && { previous }) }, confidence);
  if (understood === undefined)
    return addressed ? helpAnswer('notUnderstood', resources) : { kind: 'silent' };
  const { question, explicit } = understood;
  if (!addressed && !(explicit && question.kind === 'compare')) return { kind: 'silent' };
  const answer = answerQuestion(question, resources);
  return addressed || settles(answer) ? answer : { kind: 'silent' };
}

/** How surely each term is known. One with several senses is known; one that is only like something isn't. */
function confidenceIn({ lookup }: Resources): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const { verdict, matches } = lookup.find(term);
    const [first] = matches;
    const sure = first !== undefined && (verdict === 'answer' || first.how !== 'corrected');
    const confidence = sure ? first.score : 0;
    known.set(term, confidence);
    return confidence;
  };
}

/** Unasked, only an answer that needs no further question is worth an interruption. */
const settles = (answer: Answer): boolean =>
  answer.kind === 'comparison' || answer.kind === 'same' || answer.kind === 'kindOf';
