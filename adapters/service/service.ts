import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Store } from '../../src/store/store.ts';
import type { Platform } from '../platform.ts';
import { type HttpServer, serveHttp } from './http-server.ts';
import { probesOf } from './probes.ts';

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
  const { platforms, store, log, version } = parts;
  const ending = new AbortController();
  stop.addEventListener('abort', () => ending.abort(), { once: true });
  let server: HttpServer | undefined;
  try {
    const mounted = Object.assign({}, ...platforms.map(({ routes }) => routes ?? {}));
    server = await serveHttp(parts.port, probesOf(parts, ending.signal), mounted);
    log.info({ port: server.port, version, platforms: platforms.map(({ name }) => name) }, 'serving');
    void tidy(parts, ending.signal);
    const over = untilOver(platforms, ending.signal);
    const connected = Promise.all(platforms.map((platform) => platform.start()));
    await Promise.race([connected.then(() => over), over]);
    const dead = platforms.filter((platform) => !platform.isAlive());
    if (dead.length > 0) log.fatal({ platforms: dead.map(({ name }) => name) }, 'connection lost for good');
    return dead.length === 0;
  } finally {
    ending.abort();
    await finish(parts);
    await letGo(parts, server);
    await store.close();
    log.info('stopped');
  }
}

/** Resolves when the service ends, or a platform is dead. */
async function untilOver(platforms: readonly Platform[], ending: AbortSignal): Promise<void> {
  while (!ending.aborted && platforms.every((platform) => platform.isAlive()))
    await passed(HEARTBEAT, ending);
}

/** Now and every hour forgets what is too old to matter. */
async function tidy({ store, log }: Parts, ending: AbortSignal): Promise<void> {
  while (!ending.aborted) {
    const now = Date.now();
    try {
      await store.claims.prune(now - CLAIMS_KEPT);
      await store.answers.prune(now - ANSWERS_KEPT);
    } catch (error) {
      log.error({ err: error }, 'old records could not be removed');
    }
    await passed(HOUR, ending);
  }
}

async function finish({ platforms, conversation, log }: Parts): Promise<void> {
  const finished = (async () => {
    await Promise.all(platforms.map((platform) => platform.pause()));
    await conversation.idle();
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
