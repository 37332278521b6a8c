import { followUp } from '../../../src/question/follow-up.ts';
import type { Question } from '../../../src/question/question.ts';
import { likeliest, likeliestOfAll } from '../../../src/question/readings.ts';
import { type Input, inputs } from '../input-lines.ts';
import { print, printJson, type Streams, written } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Says of every text on standard input what it asks, from the grammar alone. */
export async function understandLines({ json, jsonl }: Options, streams: Streams): Promise<void> {
  for await (const input of inputs(streams, jsonl ?? false)) {
    const questions = questionsIn(input);
    const [first = { kind: 'none', terms: [] }] = questions;
    if (json || jsonl) printJson(streams.out, { text: input.text, ...first, questions });
    else print(streams.out, [first.kind, ...first.terms].join('\t'));
    await written(streams.out);
  }
}

interface Asked {
  readonly kind: Question['kind'];
  readonly terms: readonly string[];
}

/** What a text asks, the most telling question first. */
function questionsIn({ text, previous }: Input): Asked[] {
  const before = typeof previous === 'string' ? askedIn(previous) : previous;
  const next = before && followUp(text, before);
  if (next !== undefined && next.kind !== 'help') return [next];
  const antecedent = before?.kind === 'define' ? before.terms[0] : undefined;
  return likeliestOfAll(text, antecedent).map(({ kind, terms }) => ({ kind, terms }));
}

function askedIn(text: string): Question | undefined {
  const { kind, terms = [] } = likeliest(text) ?? {};
  const [first] = terms;
  if (first === undefined) return undefined;
  return kind === 'define' ? { kind, terms: [first] } : { kind: 'compare', terms: [...terms] };
}
