import type { Reply } from '../../../src/answer/answer.ts';
import type { Resources } from '../../../src/answer/resources.ts';
import { respond } from '../../../src/conversation/respond.ts';
import { type Input, inputs } from '../input-lines.ts';
import { openGlossary } from '../open-glossary.ts';
import { render } from '../render/render.ts';
import { print, type Streams } from '../streams.ts';

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
  const resources = await openGlossary(options.data, shippedPacks, streams);
  const answer = (input: Input) => {
    print(streams.out, text(replyTo(input, options, resources), options, streams, resources));
  };
  if (words.length > 0) return answer({ text: words.join(' ') });
  for await (const input of inputs(streams, options.jsonl ?? false)) {
    // Between questions that a person reads the answers of, an empty line asks nothing.
    if (options.json || input.text.trim() !== '') answer(input);
  }
}

const replyTo = (input: Input, { inChat }: Options, resources: Resources): Reply =>
  respond({ ...input, addressed: !inChat }, resources).reply;

function text(answer: Reply, options: Options, { out }: Streams, { messages }: Resources): string {
  return options.json
    ? JSON.stringify(answer)
    : render(answer, { width: out.width, colour: out.colour }, messages);
}
