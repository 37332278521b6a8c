import type { Resources } from '../../../src/answer/resources.ts';
import { type Outcome, respond, respondToAll } from '../../../src/conversation/respond.ts';
import { Failure } from '../../failure.ts';
import { type Input, inputs } from '../input-lines.ts';
import { renderAll } from '../render/render.ts';
import type { Setting } from '../setting.ts';
import { printJson, printRendered, type Streams, written } from '../streams.ts';
import { type Seen, type SeenOptions, withSeen } from '../with-seen.ts';

interface Options extends SeenOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly inChat?: boolean;
}

type Outcomes = readonly Outcome[];

/** Answers the question given, or else every one that standard input holds. */
export async function ask(words: readonly string[], options: Options, setting: Setting): Promise<void> {
  if (words.length > 0 && options.jsonl)
    throw new Failure('--jsonl reads standard input: leave the question out.');
  return withSeen(setting, options, (seen) => answerAll(words, options, setting, seen));
}

async function answerAll(
  words: readonly string[],
  options: Options,
  { streams }: Setting,
  seen: Seen,
): Promise<void> {
  const resources = await seen();
  if (words.length > 0)
    return show(answers({ text: words.join(' ') }, options, resources), options, streams, resources);
  let isFirst = true;
  for await (const input of inputs(streams, options.jsonl ?? false)) {
    // Between answers that a person reads, an empty line asks nothing.
    if (!options.json && input.text.trim() === '') continue;
    if (!options.json && !options.inChat && !isFirst) printRendered(streams.out, '\n');
    show(answers(input, options, resources), options, streams, resources);
    await written(streams.out);
    isFirst = false;
  }
}

function answers({ text, previous }: Input, { inChat }: Options, resources: Resources): Outcomes {
  const before =
    typeof previous === 'string'
      ? respond({ text: previous, addressed: true }, resources).question
      : previous;
  return respondToAll({ text, addressed: !inChat, before: before && { question: before } }, resources);
}

/** People get an answer to each question; a program gets a line a text, with the first. */
function show(outcomes: Outcomes, { json }: Options, { out }: Streams, { messages }: Resources): void {
  const replies = outcomes.map(({ reply }) => reply);
  if (json) printJson(out, replies[0]);
  else printRendered(out, renderAll(replies, { width: out.width, colour: out.colour }, messages));
}
