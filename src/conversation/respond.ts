import type { Answer, Reply } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { helpAnswer } from '../answer/no-answer.ts';
import type { Resources } from '../answer/resources.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import { choose } from './choose.ts';
import { confidenceIn } from './confidence.ts';
import type { ThreadContext } from './thread-context.ts';

/** A text somebody wrote, and where it stands. */
export interface Utterance {
  readonly text: string;
  /** Whether the bot was asked (mentioned, a direct message, a command), or only reads along. */
  readonly addressed: boolean;
  /** What its thread had come to before. */
  readonly before?: ThreadContext | undefined;
}

/** What comes of a text. */
export interface Outcome {
  /** The answer, or silence where the bot does not speak. */
  readonly reply: Reply;
  /** How the text was understood. */
  readonly question?: Question | undefined;
}

const SILENCE: Outcome = { reply: { kind: 'silent' } };

/** Decides what an utterance means, whether the bot may speak, and what it says. */
export function respond(utterance: Utterance, resources: Resources): Outcome {
  const { text, addressed, before } = utterance;
  const picked = addressed && before?.choice ? choose(before.choice, text) : undefined;
  if (picked !== undefined) return { reply: answerQuestion(picked, resources), question: picked };
  const understood = understand(text, { addressed, previous: before?.question }, confidenceIn(resources));
  if (understood === undefined)
    return addressed ? { reply: helpAnswer('notUnderstood', resources) } : SILENCE;
  const { question, explicit } = understood;
  if (!addressed && !(explicit && isCertain(question, resources))) return SILENCE;
  const reply = answerQuestion(question, resources);
  return addressed || settles(reply) ? { reply, question } : SILENCE;
}

/** Unasked, only a difference is answered, and only between terms that were typed right. */
const isCertain = (question: Question, { lookup }: Resources): boolean =>
  question.kind === 'compare' &&
  question.terms.every((term) => lookup.find(term).matches[0]?.how !== 'corrected');

/** Unasked, only an answer that needs no further question and has something to say is worth an interruption. */
function settles(answer: Answer): boolean {
  if (answer.kind !== 'comparison') return answer.kind === 'same' || answer.kind === 'kindOf';
  const tells = answer.rows.some(({ values }) => values.filter((value) => value !== null).length > 1);
  return tells || answer.both.length > 0;
}
