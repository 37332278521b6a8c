import type { RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { inOneProcess } from '../../src/store/in-one-process.ts';
import type { Team } from '../../src/team/team.ts';
import type { Platform } from '../platform.ts';
import { type HttpServer, type Listening, serveHttp } from './http-server.ts';
import type { Metrics } from './metrics/metrics.ts';
import { probesOf } from './probes.ts';
import { shiftsOf } from './shifts.ts';
import { storeCheckOf } from './store-check.ts';

/** What a service is put together from. */
export interface Parts {
  readonly version: string;
  readonly listening: Listening;
  /** What is served over HTTP beside the platforms' and the probes. */
  readonly web: RequestListener;
  readonly platforms: readonly Platform[];
  readonly conversation: Conversation;
  readonly team: Team;
  readonly metrics: Pick<Metrics, 'serve' | 'watch'>;
  /** How many days a workspace is kept that the bot isn't in any more. */
  readonly graceDays: number;
  readonly log: Logger;
  /** Told the port as soon as HTTP is served. */
  readonly onListening?: ((port: number) => void) | undefined;
}

/** In milliseconds, as all times here. Whoever stops the service gives it ten seconds: these two, and some to spare. */
const FINISHING = 8_000;
const LETTING_GO = 1_000;
const HEARTBEAT = 5_000;

/**
 * Serves until it is told to stop, then takes no new work, finishes what is under way, and lets everything go; the store, too.
 * @returns whether it ended because it was told to; false where a platform was lost for good.
 * @throws Failure if the port can't be had, or a platform refuses the settings.
 */
export async function serve(parts: Parts, stop: AbortSignal): Promise<boolean> {
  const { platforms, team, log, version } = parts;
  const ending = new AbortController();
  stop.addEventListener('abort', () => ending.abort(), { once: true });
  let server: HttpServer | undefined;
  let keptUp: Promise<unknown> | undefined;
  try {
    const checkStore = storeCheckOf(team.store, log);
    const mounted = Object.assign(
      { '/metrics': parts.metrics.serve({ ...parts, checkStore }) },
      ...platforms.map(({ routes }) => routes ?? {}),
    );
    const probes = probesOf(parts, checkStore, ending.signal);
    server = await serveHttp(parts.listening, probes, {
      mounted,
      rest: parts.web,
      watch: parts.metrics.watch,
    });
    parts.onListening?.(server.port);
    log.info({ port: server.port, version, platforms: platforms.map(({ name }) => name) }, 'serving');
    keptUp = Promise.all(
      shiftsOf(parts).map((shift) => inOneProcess(team.store.leases, shift, ending.signal)),
    );
    const over = untilOver(platforms, ending.signal);
    const connected = Promise.all(platforms.map((platform) => platform.start()));
    await Promise.race([connected.then(() => over), over]);
    const dead = platforms.filter((platform) => !platform.isAlive());
    if (dead.length > 0) log.fatal({ platforms: dead.map(({ name }) => name) }, 'connection lost for good');
    return dead.length === 0;
  } finally {
    ending.abort();
    await finish(parts, keptUp);
    await letGo(parts, server);
    await team.overlays.close();
    await team.store.close();
    log.info('stopped');
  }
}

/** Resolves when the service ends, or a platform is dead. */
async function untilOver(platforms: readonly Platform[], ending: AbortSignal): Promise<void> {
  while (!ending.aborted && platforms.every((platform) => platform.isAlive()))
    await passed(HEARTBEAT, ending);
}

async function finish(
  { platforms, conversation, log }: Parts,
  keptUp: Promise<unknown> | undefined,
): Promise<void> {
  const finished = (async () => {
    await Promise.all(platforms.map((platform) => platform.pause()));
    await conversation.idle();
    await keptUp;
    return true;
  })();
  const inTime = await Promise.race([finished, pause(FINISHING, false, { ref: false })]);
  if (!inTime) log.warn('stopped with work under way: it took too long');
}

async function letGo({ platforms }: Parts, server: HttpServer | undefined): Promise<void> {
  const gone = Promise.allSettled([...platforms.map((platform) => platform.close()), server?.close()]);
  await Promise.race([gone, pause(LETTING_GO, undefined, { ref: false })]);
}

/** Resolves after a time, or at once when the signal says so. */
const passed = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined);
