import type { Answer, AnswerOf, Reply } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { describedAnswer, helpAnswer } from '../answer/no-answer.ts';
import type { Resources } from '../answer/resources.ts';
import { normalize } from '../lookup/normalize.ts';
import { asksForMore } from '../question/follow-up.ts';
import { ownWords } from '../question/own-words.ts';
import type { Question } from '../question/question.ts';
import { understandAll } from '../question/understand.ts';
import { choose, type Picked } from './choose.ts';
import { confidenceIn } from './confidence.ts';
import { nextAfter } from './next-after.ts';
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
  /** What the text picked where it was offered a choice. */
  readonly picked?: Picked | undefined;
  /** The choice that the question leaves, where it was made as the channel has made it before. */
  readonly open?: AnswerOf<'choices'> | undefined;
}

const SILENCE: Outcome = { reply: { kind: 'silent' } };

/** Decides what an utterance means in the first place, whether the bot may speak, and what it says. */
export const respond = (utterance: Utterance, resources: Resources): Outcome =>
  respondToAll(utterance, resources)[0];

/**
 * What comes of each question of an utterance, the most telling first. Where nobody asked the bot, it answers one at the
 * most.
 */
export function respondToAll(
  utterance: Utterance,
  resources: Resources,
): readonly [Outcome, ...(readonly Outcome[])] {
  const { text, addressed, before } = utterance;
  const settled = addressed && before !== undefined ? settledBy(text, before, resources) : undefined;
  if (settled !== undefined) return [settled];
  const context = { addressed, previous: before?.question };
  const [first, ...others] = understandAll(text, context, confidenceIn(resources));
  if (first === undefined) return [addressed ? notUnderstood(text, resources) : SILENCE];
  const { question, explicit } = first;
  if (!addressed && !(explicit && isCertain(question, resources))) return [SILENCE];
  const outcome = outcomeOf(question, resources);
  if (!addressed) return [settles(outcome.reply) ? outcome : SILENCE];
  const more = others
    .map((other) => outcomeOf(other.question, resources))
    .filter((each) => !isToldIn(each.reply, outcome.reply));
  return [outcome, ...more];
}

/** Who asks nothing by name may have said what it is about: it is offered what that may be, else told what can be asked. */
function notUnderstood(text: string, resources: Resources): Outcome {
  const described = describedAnswer(ownWords(text).trim().replace(/\s+/g, ' '), resources);
  if (described === undefined) return { reply: helpAnswer('notUnderstood', resources) };
  return { reply: described, question: { kind: 'define', terms: [described.term] } };
}

/** What comes of a text only by what was said before it: it picks a choice, or asks to read on. */
function settledBy(
  text: string,
  { choice, question }: ThreadContext,
  resources: Resources,
): Outcome | undefined {
  const chosen = choice && choose(choice, text);
  if (chosen !== undefined) return { ...outcomeOf(chosen.question, resources), picked: chosen.picked };
  const next = question && asksForMore(text) ? nextAfter(question, resources) : undefined;
  return next && outcomeOf(next, resources);
}

const outcomeOf = (question: Question, resources: Resources) => ({
  reply: answerQuestion(question, resources),
  question,
});

/** A comparison tells what each of its concepts is. */
const isToldIn = (reply: Answer, first: Answer): boolean =>
  reply.kind === 'definition' &&
  first.kind === 'comparison' &&
  first.concepts.some(({ id }) => id === reply.concept.id);

/** Unasked, only a difference is answered, and only between terms that were typed right. */
const isCertain = (question: Question, { lookup }: Resources): boolean =>
  question.kind === 'compare' &&
  question.terms.every((term) => {
    const [match] = lookup.find(term).matches;
    return match !== undefined && match.how !== 'corrected';
  });

/** Unasked, only an answer that needs no further question and has something to say is worth an interruption. */
function settles(answer: Answer): boolean {
  if (answer.kind === 'same') return new Set(answer.terms.map(normalize)).size > 1;
  if (answer.kind !== 'comparison') return answer.kind === 'kindOf';
  const tells = answer.rows.some(({ values }) => values.filter((value) => value !== null).length > 1);
  return tells || answer.both.length > 0;
}
