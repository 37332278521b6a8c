import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import { EXIT } from '../../failure.ts';
import { reportSchema, TELLS_EVERY, WANTS_MORE } from './report.ts';
import type { Turn } from './turns.ts';

/** How a shard is, as its process told it last. */
export interface ShardState {
  readonly id: number;
  isReady: boolean;
  /** What its process counted. */
  counted: unknown[];
}

/** Why a shard isn't begun anew: it was told to end, Discord wants more of them, or another try would end as well. */
export type End = 'told' | 'wants more' | 'refused';

interface Keeping {
  readonly processes: ShardingManager;
  readonly turn: Turn;
  readonly log: Logger;
  /** Aborted when it is to end. */
  readonly signal: AbortSignal;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;
/** A process that is silent for so long, in milliseconds, hangs. */
const LONGEST_SILENCE = 12 * TELLS_EVERY;

/**
 * Has a process hold the connection of a shard, and begins another where it ends or hangs, with growing pauses.
 * @param state what becomes of it is written here.
 */
export async function keepShard(state: ShardState, { processes, turn, log, signal }: Keeping): Promise<End> {
  const { id } = state;
  let wait = FIRST_PAUSE;
  for (;;) {
    await turn(id, signal);
    if (signal.aborted) return 'told';
    const begun = performance.now();
    const child = await begin(processes, id);
    log.info({ shard: id, pid: child?.pid }, 'the process of a shard began');
    const code = child === undefined ? null : await oneLife(child, state, signal);
    if (signal.aborted) return 'told';
    if (code === WANTS_MORE) return 'wants more';
    if (code === EXIT.usage) return 'refused';
    if (performance.now() - begun > LONGEST_PAUSE) wait = FIRST_PAUSE;
    log.error({ shard: id, code, nextTryInSeconds: wait / 1000 }, 'the process of a shard ended');
    await pause(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(wait * 2, LONGEST_PAUSE);
  }
}

/** @returns nothing where the machine has no room for another process. */
async function begin(processes: ShardingManager, id: number): Promise<ChildProcess | undefined> {
  try {
    // The library's own shard lives once: one that couldn't be begun is of no more use.
    return (await processes.createShard(id).spawn(-1)) as ChildProcess;
  } catch {
    return undefined;
  }
}

/** @returns the exit code of the process; nothing where a signal ended it, or it didn't begin. */
async function oneLife(child: ChildProcess, state: ShardState, signal: AbortSignal): Promise<number | null> {
  let heard = performance.now();
  child.on('message', (message) => {
    const report = reportSchema.safeParse(message);
    if (!report.success) return;
    heard = performance.now();
    Object.assign(state, report.data);
  });
  const watch = setInterval(() => {
    if (performance.now() - heard > LONGEST_SILENCE) child.kill('SIGKILL');
  }, TELLS_EVERY);
  // By this it is told to stop: where this process dies, the same happens by itself.
  const hangUp = () => child.connected && child.disconnect();
  signal.addEventListener('abort', hangUp);
  try {
    return await new Promise((resolve) => {
      child.once('exit', resolve);
      child.on('error', () => child.pid === undefined && resolve(null));
    });
  } finally {
    clearInterval(watch);
    signal.removeEventListener('abort', hangUp);
    state.isReady = false;
    state.counted = [];
  }
}
