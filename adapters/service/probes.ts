import type { ShardState } from '../platform.ts';
import type { Parts } from './service.ts';
import type { StoreCheck } from './store-check.ts';

/** What a probe is told: whether all is well, and how each part is. */
interface Report {
  readonly ok: boolean;
  readonly [part: string]: unknown;
}

/** Answers a probe; by the path that it is asked at. */
export type Probes = Readonly<Record<string, () => Report | Promise<Report>>>;

/** `/healthz` tells whether the process is worth keeping, `/readyz` whether questions are answered now. */
export function probesOf(
  { version, platforms }: Pick<Parts, 'version' | 'platforms'>,
  checkStore: StoreCheck,
  ending: AbortSignal,
): Probes {
  return {
    '/healthz': () => ({ ok: platforms.every((platform) => platform.isAlive()), version }),
    '/readyz': async () => {
      const parts = platforms.map((platform) => [platform.name, platform.isReady()] as const);
      const { ok: stored } = await checkStore();
      const ok = !ending.aborted && stored && parts.every(([, ready]) => ready);
      const shards = platforms.flatMap((platform) =>
        platform.shards === undefined ? [] : [[`${platform.name}Shards`, readyOf(platform.shards())]],
      );
      return {
        ok,
        stopping: ending.aborted,
        store: stored,
        ...Object.fromEntries(parts),
        ...Object.fromEntries(shards),
      };
    },
  };
}

/** Which of several connections are ready, by their numbers. */
const readyOf = (shards: readonly ShardState[]): Record<string, boolean> =>
  Object.fromEntries(shards.map(({ id, isReady }) => [id, isReady]));
