import { createInterface } from 'node:readline';
import { z } from 'zod';
import { type Question, questionSchema } from '../../src/question/question.ts';
import { Failure } from '../failure.ts';
import { Progress } from './progress.ts';
import { print, type Streams } from './streams.ts';

/** A text to be understood or answered. */
export interface Input {
  readonly text: string;
  /** What was asked before it in the same thread: the text, or how it was understood. */
  readonly previous?: string | Question | undefined;
}

const lineSchema = z.object({
  text: z.string(),
  context: z.object({ previous: z.union([z.string(), questionSchema]).nullish() }).nullish(),
});

/** The lines of standard input, without their line breaks; a bar shows how far it was read where that takes long. */
export async function* lines({
  input,
  inputIsTerminal,
  inputBytes = 0,
  out,
  err,
}: Streams): AsyncIterable<string> {
  if (inputIsTerminal) print(err, 'Reading from the terminal, a line at a time; Ctrl-D ends.');
  const progress = out.isTerminal || inputBytes === 0 ? undefined : new Progress(inputBytes, err);
  try {
    let isFirst = true;
    for await (const line of createInterface({
      input,
      crlfDelay: Number.POSITIVE_INFINITY,
      terminal: false,
    })) {
      yield isFirst ? line.replace(/^\ufeff/, '') : line;
      isFirst = false;
      progress?.advance(Buffer.byteLength(line) + 1);
    }
  } finally {
    progress?.finish();
  }
}

/** A text a line, or with `jsonl` an object `{"text": …, "context": {"previous": …}}` a line, where empty lines are passed over. */
export async function* inputs(streams: Streams, jsonl: boolean): AsyncIterable<Input> {
  let number = 0;
  for await (const line of lines(streams)) {
    number += 1;
    if (!jsonl) yield { text: line };
    else if (line.trim() !== '') yield parsed(line, number);
  }
}

function parsed(line: string, number: number): Input {
  try {
    const { text, context } = lineSchema.parse(JSON.parse(line));
    return { text, previous: context?.previous ?? undefined };
  } catch (error) {
    const example = '{"text":"REST vs RPC"}';
    throw new Failure(`Line ${number} of the input is not an object like ${example}.`, undefined, {
      cause: error,
    });
  }
}
