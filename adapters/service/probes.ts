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
      return { ok, stopping: ending.aborted, store: stored, ...Object.fromEntries(parts) };
    },
  };
}
