import { once } from 'node:events';
import { bareDiscordBot, ownDiscordBot } from './discord-bots.ts';
import { bareSlackBot, ownSlackBot, type RunningBot } from './slack-bots.ts';

/** Which bot is to run, in a process of its own. */
export interface WhichBot {
  readonly platform: 'slack' | 'discord';
  readonly isBare: boolean;
  /** Whether a bare one sends an answer laid out as ours are, in place of one line of text. */
  readonly isRich?: boolean;
  readonly apiUrl: string;
  /** For what it keeps. */
  readonly folder: string;
}

/** What a bot has used of the machine so far: the processor’s time in microseconds, and what memory it holds now, in bytes. */
export interface Usage {
  readonly processor: number;
  readonly heap: number;
  readonly whole: number;
}

/** What is said to a running bot. */
export type Said = 'usage' | 'stop';

/** Runs a bot until it is told to stop: says where it listens, and what it uses whenever it is asked. */
export async function runBot(which: WhichBot): Promise<'stopped'> {
  const bot = await started(which);
  process.send?.({ address: bot.address });
  for (;;) {
    const [said] = (await once(process, 'message')) as [Said];
    if (said === 'stop') break;
    await bot.idle();
    process.send?.(usage());
  }
  // What a library left open may not keep the process.
  setTimeout(() => process.exit(), 200).unref();
  return 'stopped';
}

function started({ platform, isBare, isRich = false, apiUrl, folder }: WhichBot): Promise<RunningBot> {
  if (platform === 'slack') return isBare ? bareSlackBot(apiUrl, isRich) : ownSlackBot(apiUrl, folder);
  return isBare ? bareDiscordBot(apiUrl) : ownDiscordBot(apiUrl, folder);
}

/** What it worked, in microseconds, to find out what memory it holds: that isn't the bot's doing. */
let measuring = 0;

function usage(): Usage {
  const before = worked();
  const processor = before - measuring;
  // Twice: what is freed by a first round may hold what a second one frees.
  for (let round = 0; round < 2; round += 1) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  measuring += worked() - before;
  return { processor, heap: heapUsed + external, whole: rss };
}

function worked(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
