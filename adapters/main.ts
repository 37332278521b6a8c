#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import type { Resources } from '../src/answer/resources.ts';
import { Conversation } from '../src/conversation/conversation.ts';
import type { Store } from '../src/store/store.ts';
import { StoreError } from '../src/store/store-error.ts';
import { run } from './cli/program.ts';
import { type Output, print, type Streams } from './cli/streams.ts';
import { EXIT, Failure } from './failure.ts';
import { logTo } from './service/log.ts';
import { serve } from './service/service.ts';
import { readSettings, type Settings, secretsOf } from './service/settings.ts';

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

/** Serves the platforms that are set up. Their libraries are loaded only here: the terminal doesn't wait for them. */
async function serveChats(settings: Settings, resources: Resources): Promise<boolean> {
  const { slack, discord, port, dataDir, logLevel } = settings;
  const log = logTo(process.stdout, logLevel, secretsOf(settings));
  const store = await openStore(dataDir);
  const conversation = await Conversation.open(resources, store);
  const means = (platform: string) => ({
    conversation,
    messages: resources.messages,
    log: log.child({ platform }),
  });
  const platforms = [
    ...(slack ? [(await import('./slack/slack.ts')).connectSlack(slack, means('slack'))] : []),
    ...(discord ? [(await import('./discord/discord.ts')).connectDiscord(discord, means('discord'))] : []),
  ];
  const parts = { version: packageJson.version, port, platforms, conversation, store, log };
  try {
    return await serve(parts, toldToStop());
  } finally {
    // Nothing that a library left open may keep the process.
    setTimeout(() => process.exit(), 500).unref();
  }
}

async function openStore(dataDir: string): Promise<Store> {
  const { openSqlite } = await import('../src/store/sqlite.ts');
  try {
    return await openSqlite(join(dataDir, 'differentia.db'));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new Failure(`DATA_DIR can’t be used: ${error.message}`, EXIT.failed, { cause: error });
  }
}

/** Told once, the process finishes its work; told again, it goes at once. */
function toldToStop(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(EXIT.failed);
      stop.abort();
    });
  return stop.signal;
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    version: packageJson.version,
    streams,
    shippedPacks: fileURLToPath(new URL('./packs.json', import.meta.url)),
    service: () => {
      const settings = readSettings(env);
      return settings.slack || settings.discord ? (resources) => serveChats(settings, resources) : undefined;
    },
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  print(streams.err, `Something went wrong that should not have: ${reason}. Please report it.`);
  process.exitCode = EXIT.failed;
}
