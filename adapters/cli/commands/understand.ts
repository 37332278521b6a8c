import { likeliest } from '../../../src/question/readings.ts';
import { inputs } from '../input-lines.ts';
import { print, printJson, type Streams, written } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Says of every text on standard input what it asks, from the grammar alone. */
export async function understandLines({ json, jsonl }: Options, streams: Streams): Promise<void> {
  for await (const { text } of inputs(streams, jsonl ?? false)) {
    const { kind, terms } = likeliest(text) ?? { kind: 'none', terms: [] };
    if (json || jsonl) printJson(streams.out, { text, kind, terms });
    else print(streams.out, [kind, ...terms].join('\t'));
    await written(streams.out);
  }
}
