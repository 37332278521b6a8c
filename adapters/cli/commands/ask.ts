import type { Resources } from '../../../src/answer/resources.ts';
import { type Outcome, respond } from '../../../src/conversation/respond.ts';
import { Failure } from '../../failure.ts';
import { type Input, inputs } from '../input-lines.ts';
import { openGlossary } from '../open-glossary.ts';
import { render } from '../render/render.ts';
import { printJson, printRendered, type Streams, written } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly inChat?: boolean;
  readonly data: readonly string[];
}

/** Answers the question given, or else every one that standard input holds. */
export async function ask(
  words: readonly string[],
  options: Options,
  streams: Streams,
  shippedPacks: string,
): Promise<void> {
  if (words.length > 0 && options.jsonl)
    throw new Failure('--jsonl reads standard input: leave the question out.');
  const resources = await openGlossary(options.data, shippedPacks, streams);
  if (words.length > 0)
    return show(answer({ text: words.join(' ') }, options, resources), options, streams, resources);
  let isFirst = true;
  for await (const input of inputs(streams, options.jsonl ?? false)) {
    // Between answers that a person reads, an empty line asks nothing.
    if (!options.json && input.text.trim() === '') continue;
    if (!options.json && !options.inChat && !isFirst) printRendered(streams.out, '\n');
    show(answer(input, options, resources), options, streams, resources);
    await written(streams.out);
    isFirst = false;
  }
}

function answer({ text, previous }: Input, { inChat }: Options, resources: Resources): Outcome {
  const before =
    typeof previous === 'string'
      ? respond({ text: previous, addressed: true }, resources).question
      : previous;
  return respond({ text, addressed: !inChat, before: before && { question: before } }, resources);
}

function show({ reply }: Outcome, { json }: Options, { out }: Streams, { messages }: Resources): void {
  if (json) printJson(out, reply);
  else printRendered(out, render(reply, { width: out.width, colour: out.colour }, messages));
}
