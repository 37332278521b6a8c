import type { RequestListener } from 'node:http';
import { inOneProcess } from '../../src/store/in-one-process.ts';
import { type Attended, attend, leave } from './attend.ts';
import { type HttpServer, type Listening, serveHttp } from './http-server.ts';
import type { Metrics } from './metrics/metrics.ts';
import { probesOf } from './probes.ts';
import { shiftsOf } from './shifts.ts';
import { storeCheckOf } from './store-check.ts';

/** What a service is put together from. */
export interface Parts extends Attended {
  readonly version: string;
  readonly listening: Listening;
  /** What is served over HTTP beside the platforms' and the probes. */
  readonly web: RequestListener;
  readonly metrics: Pick<Metrics, 'serve' | 'watch'>;
  /** How many days a workspace is kept that the bot isn't in any more. */
  readonly graceDays: number;
  /** Told the port as soon as HTTP is served. */
  readonly onListening?: ((port: number) => void) | undefined;
}

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
    return await attend(parts, ending.signal);
  } finally {
    ending.abort();
    await leave(parts, { keptUp, server });
  }
}
