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

/** What comes of a text. */
export interface Response {
  /** The answer, or silence where the bot does not speak. */
  readonly reply: Reply;
  /** How the text was understood, which later texts of the thread may refer to. */
  readonly question?: Question;
}

const SILENCE: Response = { reply: { kind: 'silent' } };

/** Decides what an utterance means, whether the bot may speak, and what it says. */
export function respond(utterance: Utterance, resources: Resources): Response {
  const { text, addressed, previous } = utterance;
  const context = { addressed, ...(previous && { previous }) };
  const understood = understand(text, context, confidenceIn(resources));
  if (understood === undefined)
    return addressed ? { reply: helpAnswer('notUnderstood', resources) } : SILENCE;
  const { question, explicit } = understood;
  if (!addressed && !(explicit && question.kind === 'compare')) return SILENCE;
  const answer = answerQuestion(question, resources);
  return addressed || settles(answer) ? { reply: answer, question } : SILENCE;
}

/** A term with several senses is known, but one that says which of them is known better. */
const SEVERAL_SENSES = 0.97;

/** How surely each term is known; one that is only like something isn't. */
function confidenceIn({ lookup }: Resources): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const { verdict, matches } = lookup.find(term);
    const [first] = matches;
    const sure = first !== undefined && (verdict === 'answer' || first.how !== 'corrected');
    const confidence = sure ? first.score * (verdict === 'answer' ? 1 : SEVERAL_SENSES) : 0;
    known.set(term, confidence);
    return confidence;
  };
}

/** Unasked, only an answer that needs no further question is worth an interruption. */
const settles = (answer: Answer): boolean =>
  answer.kind === 'comparison' || answer.kind === 'same' || answer.kind === 'kindOf';
