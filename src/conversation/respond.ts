import type { Answer, Reply } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { helpAnswer } from '../answer/no-answer.ts';
import type { Resources } from '../answer/resources.ts';
import type { Match } from '../lookup/lookup.ts';
import type { Question } from '../question/question.ts';
import { understand } from '../question/understand.ts';
import { choose } from './choose.ts';

/** A text somebody wrote, and where it stands. */
export interface Utterance {
  readonly text: string;
  /** Whether the bot was asked (mentioned, a direct message, a command), or only reads along. */
  readonly addressed: boolean;
  /** The question before it in the same thread. */
  readonly previous?: Question | undefined;
  /** The reply before it in the same thread, which it may pick an option of. */
  readonly replied?: Reply | undefined;
}

/** What comes of a text. */
export interface Outcome {
  /** The answer, or silence where the bot does not speak. */
  readonly reply: Reply;
  /** How the text was understood, which later texts of the thread may refer to. */
  readonly question?: Question | undefined;
}

const SILENCE: Outcome = { reply: { kind: 'silent' } };

/** Decides what an utterance means, whether the bot may speak, and what it says. */
export function respond(utterance: Utterance, resources: Resources): Outcome {
  const { text, addressed, replied } = utterance;
  const picked = addressed && replied?.kind === 'choices' ? choose(replied, text) : undefined;
  if (picked !== undefined) return { reply: answerQuestion(picked, resources), question: picked };
  const understood = understand(text, utterance, confidenceIn(resources));
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

/** A term with several senses is known, but one that says which of them is known better; and so is one that isn't misspelt. */
const SEVERAL_SENSES = 0.97;
const MISSPELT = 0.95;

const isMisspelt = ({ label }: Match): boolean => label.kind === 'hiddenLabel';

/** How surely each term is known; one that is only like something isn't. */
function confidenceIn({ lookup }: Resources): (term: string) => number {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const { verdict, matches } = lookup.find(term);
    const [first] = matches;
    const sure = first !== undefined && (verdict === 'answer' || first.how !== 'corrected');
    const confidence = sure
      ? first.score * (verdict === 'answer' ? 1 : SEVERAL_SENSES) * (isMisspelt(first) ? MISSPELT : 1)
      : 0;
    known.set(term, confidence);
    return confidence;
  };
}

/** Unasked, only an answer that needs no further question and has something to say is worth an interruption. */
function settles(answer: Answer): boolean {
  if (answer.kind !== 'comparison') return answer.kind === 'same' || answer.kind === 'kindOf';
  const tells = answer.rows.some(({ values }) => values.filter((value) => value !== null).length > 1);
  return tells || answer.both.length > 0;
}
