import { setTimeout as pause } from 'node:timers/promises';
import { type APIGatewayBotInfo, Routes, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordSettings } from '../../settings/discord-settings.ts';
import { checkToken } from '../connect/refusal.ts';
import { untilTold } from '../connect/until-told.ts';
import type { Way } from '../connect/way.ts';
import { reasonOf } from '../fault.ts';
import { askDiscord, askForApplication } from '../setup/ask-discord.ts';
import { type End, keepShard, type ShardState } from './keep-shard.ts';
import { turnsOf } from './turns.ts';

/** How the connections are held by processes of their own. */
export interface Division {
  /** How many there are; without it, as many as Discord wants. */
  readonly count?: number | undefined;
  /** What a process runs, and its arguments. */
  readonly program: string;
  readonly args: readonly string[];
}

interface Dividing {
  readonly division: Division;
  readonly log: Logger;
  /** Aborted when no more work is taken. */
  readonly stopping: AbortController;
  /** Told the application's id once Discord has said that the token is right. */
  readonly accepted: (application: string) => Promise<void>;
}

/** Who lets this go waits a second for it; in milliseconds. */
const LONGEST_FAREWELL = 800;

/** By processes of their own, each with one connection to Discord's gateway. */
export function inProcesses(settings: DiscordSettings, { division, log, stopping, accepted }: Dividing): Way {
  const { signal } = stopping;
  const ask = askDiscord(settings);
  let manager: ShardingManager | undefined;
  let states: ShardState[] = [];
  let isLost = false;
  let kept: Promise<void> = Promise.resolve();

  /** Keeps as many shards as there are to be, until Discord wants more, or all is to end. */
  async function keep(): Promise<void> {
    while (!signal.aborted) {
      const gateway = await untilTold(() => ask<APIGatewayBotInfo>(Routes.gatewayBot()), { log, signal });
      if (gateway === undefined) return;
      const end = await keepAll(
        division.count ?? gateway.shards,
        gateway.session_start_limit.max_concurrency,
      );
      if (end === 'told' || signal.aborted) return;
      if (end === 'wants more' && division.count === undefined) {
        log.warn('Discord wants more shards: they are numbered anew');
        continue;
      }
      isLost = true;
      log.fatal(
        end === 'refused'
          ? 'Discord refuses the shards for good'
          : 'Discord wants more shards: give --discord-shards a greater number, or none',
      );
      return;
    }
  }

  async function keepAll(count: number, atOnce: number): Promise<End> {
    // One of them that can't go on ends all.
    const over = new AbortController();
    const ending = AbortSignal.any([signal, over.signal]);
    const { token } = settings;
    const shardArgs = [...division.args];
    const processes = new ShardingManager(division.program, {
      totalShards: count,
      token,
      shardArgs,
      execArgv: process.execArgv,
      respawn: false,
    });
    manager = processes;
    states = Array.from({ length: count }, (_, id) => ({ id, isReady: false, counted: [] }));
    log.info({ shards: count }, 'each shard has a process of its own');
    const turn = turnsOf(atOnce);
    const ends = states.map(async (state) => {
      const end = await keepShard(state, { processes, turn, log, signal: ending });
      if (end !== 'told') over.abort();
      return end;
    });
    const ended = await Promise.all(ends);
    return ended.find((end) => end !== 'told') ?? 'told';
  }

  return {
    async start() {
      checkToken(settings.token);
      const application = await untilTold(() => askForApplication(ask), { log, signal });
      if (application === undefined) return;
      kept = keep().catch((error) => {
        isLost = true;
        log.fatal({ reason: reasonOf(error) }, 'the shards can’t be kept');
      });
      await accepted(application.id);
    },
    isReady: () => !isLost && !signal.aborted && states.length > 0 && states.every(({ isReady }) => isReady),
    isAlive: () => !isLost,
    shards: () => states,
    async pause() {
      stopping.abort();
      await kept;
    },
    async close() {
      stopping.abort();
      await Promise.race([kept, pause(LONGEST_FAREWELL, undefined, { ref: false })]);
      for (const { process: child } of manager?.shards.values() ?? []) child?.kill('SIGKILL');
    },
  };
}
