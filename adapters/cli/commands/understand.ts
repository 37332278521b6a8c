import { readings } from '../../../src/question/readings.ts';
import { inputs } from '../input-lines.ts';
import { print, type Streams } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

/** Says of every text on standard input what it asks, from the grammar alone. */
export async function understandLines(options: Options, streams: Streams): Promise<void> {
  for await (const { text } of inputs(streams, options.jsonl ?? false)) {
    const [reading] = readings(text);
    const result = { text, kind: reading?.kind ?? 'none', terms: reading?.terms ?? [] };
    print(
      streams.out,
      options.json || options.jsonl
        ? JSON.stringify(result)
        : `${result.kind}\t${result.terms.join('\t')}`.trimEnd(),
    );
  }
}
