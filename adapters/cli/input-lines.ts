import { createInterface } from 'node:readline';
import { z } from 'zod';
import { questionSchema } from '../../src/question/question.ts';
import { Failure } from './failure.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';

/** A text to be understood or answered, with what was asked before it. */
const inputSchema = z.strictObject({
  text: z.string(),
  context: z.exactOptional(z.strictObject({ previous: z.exactOptional(questionSchema) })),
});

export type Input = z.infer<typeof inputSchema>;

/** The lines of standard input, without their line breaks; a bar shows how far it was read where that takes long. */
export async function* lines({ input, inputBytes = 0, out, err }: Streams): AsyncIterable<string> {
  const progress = out.isTerminal || inputBytes === 0 ? undefined : new Progress(inputBytes, err);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false })) {
    yield line;
    progress?.advance(Buffer.byteLength(line) + 1);
  }
  progress?.finish();
}

/** A text a line, or with `jsonl` an object `{"text": …, "context": …}` a line. Empty lines are passed over. */
export async function* inputs(streams: Streams, jsonl: boolean): AsyncIterable<Input> {
  let number = 0;
  for await (const line of lines(streams)) {
    number += 1;
    if (line.trim() === '') continue;
    yield jsonl ? parsed(line, number) : { text: line };
  }
}

function parsed(line: string, number: number): Input {
  try {
    return inputSchema.parse(JSON.parse(line));
  } catch (error) {
    const example = '{"text":"REST vs RPC"}';
    throw new Failure(`Line ${number} of the input is not an object like ${example}.`, undefined, {
      cause: error,
    });
  }
}
