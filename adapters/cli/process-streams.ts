import { fstatSync } from 'node:fs';
import type { Output, Streams } from './streams.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const COLUMNS = 80;

/** What the process reads and writes. */
export const processStreams = (env: Environment): Streams => ({
  input: process.stdin,
  inputIsTerminal: process.stdin.isTTY === true,
  ...inputKind(),
  out: outputTo(process.stdout, env),
  err: outputTo(process.stderr, env),
});

function outputTo(stream: NodeJS.WriteStream, env: Environment): Output {
  return {
    stream,
    isTerminal: stream.isTTY === true,
    // Read anew each time: a window can be resized. One without a size has none, such as that of a script.
    get width() {
      return stream.columns || Number.parseInt(env.COLUMNS ?? '', 10) || COLUMNS;
    },
    colour: env.FORCE_COLOR
      ? env.FORCE_COLOR !== '0'
      : stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

function inputKind(): Pick<Streams, 'inputBytes' | 'inputIsPiped'> {
  try {
    const stat = fstatSync(0);
    return { inputIsPiped: stat.isFile() || stat.isFIFO(), ...(stat.isFile() && { inputBytes: stat.size }) };
  } catch {
    return {};
  }
}
