import { z } from 'zod';
import type { Answer } from '../answer/answer.ts';
import { normalize } from '../lookup/normalize.ts';
import { type Question, questionSchema } from '../question/question.ts';
import type { Outcome } from './respond.ts';

const openChoice = z.strictObject({
  /** The term that is left open, one of those asked. */
  term: z.string(),
  options: z.array(z.object({ label: z.string() })),
  asked: z.object({ kind: z.enum(['define', 'compare']), terms: z.array(z.string()) }),
});

const threadContextSchema = z.strictObject({
  question: questionSchema,
  choice: z.exactOptional(openChoice),
});

/** A choice that was offered and not made yet. */
export type OpenChoice = z.infer<typeof openChoice>;

/** What a thread has come to, which its next text may refer to. Plain data. */
export type ThreadContext = z.infer<typeof threadContextSchema>;

/** The context that was stored; nothing where it is none, or of an older make. */
export const readThreadContext = (data: unknown): ThreadContext | undefined =>
  threadContextSchema.safeParse(data).data;

/**
 * What is kept of a question that was answered, so that the next one can refer to it. Not the words that a person typed:
 * the concepts that they meant and, where there is none, the normalised term.
 */
export function contextAfter({ question, reply }: Outcome): ThreadContext | undefined {
  if (question === undefined || question.kind === 'help' || reply.kind === 'silent') return undefined;
  const terms = termsOf(question, reply);
  const kept = questionSchema.parse({ kind: question.kind, terms });
  if (reply.kind !== 'choices') return { question: kept };
  const options = reply.options.map(({ label }) => ({ label }));
  const asked = { kind: question.kind, terms };
  return { question: kept, choice: { term: normalize(reply.term), options, asked } };
}

function termsOf(question: Exclude<Question, { kind: 'help' }>, answer: Answer): string[] {
  switch (answer.kind) {
    case 'definition':
      return [answer.concept.label];
    case 'comparison':
      return answer.concepts.map(({ label }) => label);
    case 'kindOf':
      return [answer.narrower.label, answer.broader.label];
    case 'same':
      return question.terms.map(() => answer.concept.label);
    default:
      return question.terms.map(normalize);
  }
}
