import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Store } from '../../src/store/store.ts';
import type { Platform } from '../platform.ts';
import { type HttpServer, type Report, serveHttp } from './http-server.ts';

/** What a service is put together from. */
export interface Parts {
  readonly version: string;
  readonly port: number;
  readonly platforms: readonly Platform[];
  readonly conversation: Conversation;
  readonly store: Store;
  readonly log: Logger;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Slack delivers an event again for about an hour, Discord for minutes. */
const CLAIMS_KEPT = 2 * DAY;
/** For so long an answer follows its question, and its buttons work. */
const ANSWERS_KEPT = 90 * DAY;

/** Work under way has this long to be finished once the service is told to stop, in milliseconds; whoever stops it gives it ten seconds. */
const FINISHING = 8_000;
const HEARTBEAT = 5_000;

/**
 * Serves until it is told to stop, then takes no new work, finishes what is under way, and lets everything go.
 * @returns whether it ended because it was told to; false where a platform was lost for good.
 * @throws Failure if the port can't be had, or a platform refuses the settings.
 */
export async function serve(parts: Parts, stop: AbortSignal): Promise<boolean> {
  const { platforms, store, log } = parts;
  let stopping = false;
  const server = await serveHttp(parts.port, {
    health: () => health(parts),
    readiness: () => readiness(parts, stopping),
    mounted: Object.assign({}, ...platforms.map(({ routes }) => routes ?? {})),
  });
  log.info(
    { port: server.port, version: parts.version, platforms: platforms.map(({ name }) => name) },
    'serving',
  );
  const housekeeping = setInterval(() => void tidy(parts), HOUR);
  void tidy(parts);
  try {
    const connected = Promise.all(platforms.map((platform) => platform.start()));
    const isDead = watch(platforms, stop);
    await Promise.race([connected.then(() => isDead), isDead]);
    const dead = platforms.filter((platform) => !platform.isAlive());
    if (dead.length > 0) log.fatal({ platforms: dead.map(({ name }) => name) }, 'connection lost for good');
    return dead.length === 0;
  } finally {
    stopping = true;
    clearInterval(housekeeping);
    await finish(parts, server);
    await store.close();
    log.info('stopped');
  }
}

/** Resolves when the service is told to stop, or a platform is dead. */
async function watch(platforms: readonly Platform[], stop: AbortSignal): Promise<void> {
  while (!stop.aborted && platforms.every((platform) => platform.isAlive()))
    await pause(HEARTBEAT, undefined, { signal: stop }).catch(() => undefined);
}

async function finish({ platforms, conversation, log }: Parts, server: HttpServer): Promise<void> {
  const finished = (async () => {
    await Promise.all(platforms.map((platform) => platform.pause()));
    await conversation.idle();
    return true;
  })();
  const inTime = await Promise.race([finished, pause(FINISHING, false, { ref: false })]);
  if (!inTime) log.warn('stopped with work under way: it took too long');
  await Promise.race([
    Promise.allSettled([...platforms.map((platform) => platform.close()), server.close()]),
    pause(1_000, undefined, { ref: false }),
  ]);
}

async function tidy({ store, log }: Parts): Promise<void> {
  const now = Date.now();
  try {
    await store.prune({ claims: now - CLAIMS_KEPT, answers: now - ANSWERS_KEPT });
  } catch (error) {
    log.error({ err: error }, 'old records could not be removed');
  }
}

function health({ version, platforms }: Parts): Report {
  return { ok: platforms.every((platform) => platform.isAlive()), version };
}

async function readiness({ platforms, store, log }: Parts, stopping: boolean): Promise<Report> {
  const connected = platforms.map((platform) => [platform.name, platform.isReady()] as const);
  const stored = await store.check().then(
    () => true,
    (error: unknown) => {
      log.error({ err: error }, 'the store can’t be written to');
      return false;
    },
  );
  const ok = !stopping && stored && connected.every(([, ready]) => ready);
  return { ok, stopping, store: stored, ...Object.fromEntries(connected) };
}
