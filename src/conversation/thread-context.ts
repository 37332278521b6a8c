import { z } from 'zod';
import type { AnswerOf } from '../answer/answer.ts';
import type { Resources } from '../answer/resources.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { normalize } from '../lookup/normalize.ts';
import { type Question, questionSchema } from '../question/question.ts';
import type { Outcome } from './respond.ts';

/** After so long, in milliseconds, nobody refers to what was said any more. */
export const REMEMBERED = 24 * 60 * 60_000;

const openChoice = z.strictObject({
  /** The term that is left open, one of those asked; empty where it is a description. */
  term: z.string(),
  options: z.array(z.object({ label: z.string() })),
  asked: z.object({ kind: z.enum(['define', 'compare']), terms: z.array(z.string()) }),
});

const threadContextSchema = z.strictObject({
  /** What was asked; nothing where that was a description, which is not kept. */
  question: z.exactOptional(questionSchema),
  choice: z.exactOptional(openChoice),
  /** The language that was spoken around the answer; nothing where that was English. */
  lang: z.exactOptional(z.string()),
  /** Whether somebody wanted the answer with a picture, or without; nothing where nobody said so. */
  pictured: z.exactOptional(z.boolean()),
});

/** A choice that was offered and not made yet. */
export type OpenChoice = z.infer<typeof openChoice>;

/** What a thread has come to, which its next text may refer to. Plain data. */
export type ThreadContext = z.infer<typeof threadContextSchema>;

/** The context that was stored; nothing where it is none, or of an older make. */
export const readThreadContext = (data: unknown): ThreadContext | undefined =>
  threadContextSchema.safeParse(data).data;

/**
 * What is kept of a question that was answered, so that the next one can refer to it. Not the words that a person typed: the
 * glossary's own labels of what was meant; of a term that is still open, its normalised form; nothing of a description.
 * @returns nothing where nothing was asked, or nothing that the glossary has, so that what went before can still be referred to.
 */
export function contextAfter(
  outcome: Outcome,
  resources: Pick<Resources, 'lookup' | 'messages'>,
): ThreadContext | undefined {
  const before = CONTEXTS.get(outcome);
  if (before !== undefined) return before;
  const context = contextOf(outcome, resources);
  if (context !== undefined) CONTEXTS.set(outcome, context);
  return context;
}

/** An outcome that comes again leaves the same. */
const CONTEXTS = new WeakMap<Outcome, ThreadContext>();

function contextOf(
  { question, reply, open }: Outcome,
  resources: Pick<Resources, 'lookup' | 'messages'>,
): ThreadContext | undefined {
  if (question === undefined || question.kind === 'help') return undefined;
  const after = afterReply(question, reply, resources);
  // Another sense can still be picked.
  if (after === undefined) return undefined;
  const { lang } = resources.messages;
  return {
    ...after,
    ...(open && { choice: openIn(open, resources).choice }),
    ...(lang !== 'en' && { lang }),
  };
}

function afterReply(
  question: Exclude<Question, { kind: 'help' }>,
  reply: Outcome['reply'],
  resources: Pick<Resources, 'lookup'>,
): ThreadContext | undefined {
  const { lookup } = resources;
  const keep = (terms: readonly string[]): Question => questionSchema.parse({ kind: question.kind, terms });
  switch (reply.kind) {
    case 'definition': {
      const after = question.kind === 'define' ? question.after : undefined;
      const kept = keep([reply.concept.label]);
      return { question: kept.kind === 'define' && after !== undefined ? { ...kept, after } : kept };
    }
    case 'comparison':
      return { question: keep(reply.concepts.map(({ label }) => label)) };
    case 'kindOf':
      return { question: keep([reply.narrower.label, reply.broader.label]) };
    case 'same':
      return { question: keep(question.terms.map((term) => labelOf(term, lookup) ?? reply.concept.label)) };
    case 'choices': {
      const { choice, isWhole } = openIn(reply, resources);
      return isWhole ? { question: keep(choice.asked.terms), choice } : { choice };
    }
    default:
      return undefined;
  }
}

/** What is kept of a choice, and whether that is all of its question. */
function openIn(
  { asked, term: open, options }: AnswerOf<'choices'>,
  { lookup }: Pick<Resources, 'lookup'>,
): { readonly choice: OpenChoice; readonly isWhole: boolean } {
  const term = nameOf(open, lookup);
  // Another description beside the one that is settled is lost with its words.
  const terms = asked.terms.flatMap((each) => (each === open ? (term ?? '') : (nameOf(each, lookup) ?? [])));
  const kind = terms.length > 1 ? asked.kind : 'define';
  return {
    choice: { term: term ?? '', options: options.map(({ label }) => ({ label })), asked: { kind, terms } },
    isWhole: term !== undefined && terms.length === asked.terms.length,
  };
}

/** What names what a term may be: its label, or its normalised form; nothing where it is only described. */
const nameOf = (term: string, lookup: Lookup): string | undefined =>
  labelOf(term, lookup) ?? (lookup.find(term).verdict === 'none' ? undefined : normalize(term));

/** The label that a term is, where it is one to the letter. */
function labelOf(term: string, lookup: Lookup): string | undefined {
  const [match] = lookup.find(term).matches;
  return match?.how === 'exact' && match.label.kind !== 'hiddenLabel' ? match.label.text : undefined;
}
