#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { EXIT } from './cli/failure.ts';
import { run } from './cli/program.ts';
import { type Output, print, type Streams } from './cli/streams.ts';

/** The composition root: reads the environment, puts the parts together, and is the binary `differentia`. */

const { env } = process;
const COLUMNS = 80;

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    stream,
    isTerminal: stream.isTTY === true,
    // Read anew each time: a window can be resized.
    get width() {
      return stream.columns ?? (Number.parseInt(env.COLUMNS ?? '', 10) || COLUMNS);
    },
    colour: env.FORCE_COLOR
      ? env.FORCE_COLOR !== '0'
      : stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

function inputSize(): { inputBytes?: number } {
  try {
    const stat = fstatSync(0);
    return stat.isFile() ? { inputBytes: stat.size } : {};
  } catch {
    return {};
  }
}

const streams: Streams = {
  input: process.stdin,
  inputIsTerminal: process.stdin.isTTY === true,
  ...inputSize(),
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
};

// Whoever reads the output may have seen enough ("differentia … | head").
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  print(streams.err, `The output can’t be written: ${error.message}.`);
  process.exit(EXIT.failed);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    version: packageJson.version,
    streams,
    shippedPacks: fileURLToPath(new URL('./packs.json', import.meta.url)),
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  print(streams.err, `Something went wrong that should not have: ${reason}. Please report it.`);
  process.exitCode = EXIT.failed;
}
