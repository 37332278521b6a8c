#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { Conversation } from '../src/conversation/conversation.ts';
import { english } from '../src/messages/messages.ts';
import { openTeam } from '../src/team/open-team.ts';
import type { Packs } from '../src/team/packs.ts';
import { run } from './cli/program.ts';
import { type Output, print, type Streams } from './cli/streams.ts';
import { EXIT } from './failure.ts';
import { openSealedStore, openStore } from './open-store.ts';
import { logTo } from './service/log.ts';
import { serve } from './service/service.ts';
import { readSettings, readStoreSettings, type Settings, secretsOf } from './settings.ts';
import { stackFrames } from './stack-frames.ts';

/** The composition root: reads the environment, puts the parts together, and is the binary `differentia`. */

const { env } = process;
const COLUMNS = 80;

const CHATS_HELP = `\
Slack is served where SLACK_BOT_TOKEN is set with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP), Discord where
DISCORD_TOKEN is. PORT, DATA_DIR or DATABASE_URL, ENCRYPTION_KEYS, GRACE_DAYS and LOG_LEVEL may be set as well;
.env.example says more.`;

function outputTo(stream: NodeJS.WriteStream): Output {
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

let isServing = false;

// Whoever reads the output may have seen enough ("differentia … | head"). What chats are answered doesn't hang on the log.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isServing) return;
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  print(streams.err, `The output can’t be written: ${error.message}.`);
  process.exit(EXIT.failed);
});

/** Serves the platforms that are set up. Their libraries are loaded only here: the terminal doesn't wait for them. */
async function serveChats(settings: Settings, packs: Packs, stop: AbortSignal): Promise<boolean> {
  isServing = true;
  const { slack, discord, port, logLevel, graceDays } = settings;
  const log = logTo(process.stdout, logLevel, secretsOf(settings));
  // A library that stumbles over something a platform sent must not end the service.
  process.on('unhandledRejection', (error) => {
    const fault =
      error instanceof Error ? { fault: error.name, at: stackFrames(error) } : { fault: typeof error };
    log.error(fault, 'something failed that nothing waited for');
  });
  const store = await openSealedStore(settings);
  const team = openTeam(store, packs);
  const conversation = await Conversation.open(team);
  const means = (platform: string) => ({
    conversation,
    messages: english,
    log: log.child({ platform }),
  });
  const platforms = [
    ...(slack ? [(await import('./slack/slack.ts')).connectSlack(slack, means('slack'))] : []),
    ...(discord ? [(await import('./discord/discord.ts')).connectDiscord(discord, means('discord'))] : []),
  ];
  const parts = { version: packageJson.version, port, platforms, conversation, team, graceDays, log };
  try {
    return await serve(parts, stop);
  } finally {
    // Nothing that a library left open may keep the process.
    setTimeout(() => process.exit(), 500).unref();
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
    openStore: () => openStore(readStoreSettings(env)),
    editor: env.VISUAL || env.EDITOR || 'vi',
    chats: {
      help: CHATS_HELP,
      hint: 'set SLACK_BOT_TOKEN or DISCORD_TOKEN',
      service: () => {
        const settings = readSettings(env);
        if (!settings.slack && !settings.discord) return undefined;
        // Before anything is loaded: the first process of a container is not stopped by a signal that it doesn't hear.
        const stop = toldToStop();
        return (packs) => serveChats(settings, packs, stop);
      },
    },
  });
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  print(streams.err, `Something went wrong that should not have: ${reason}. Please report it.`);
  process.exitCode = EXIT.failed;
}
