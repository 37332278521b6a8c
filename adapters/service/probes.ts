import type { Parts } from './service.ts';

/** What a probe is told: whether all is well, and how each part is. */
interface Report {
  readonly ok: boolean;
  readonly [part: string]: unknown;
}

/** Answers a probe; by the path that it is asked at. */
export type Probes = Readonly<Record<string, () => Report | Promise<Report>>>;

/** Whoever asks more often, in milliseconds, gets the same answer: to find out whether the store can be written to, it is. */
const CHECKED_EVERY = 2_000;

/** `/healthz` tells whether the process is worth keeping, `/readyz` whether questions are answered now. */
export function probesOf({ version, platforms, team, log }: Parts, ending: AbortSignal): Probes {
  let checkedAt = Number.NEGATIVE_INFINITY;
  let check: Promise<boolean> = Promise.resolve(false);
  const canStore = (): Promise<boolean> => {
    if (performance.now() - checkedAt < CHECKED_EVERY) return check;
    checkedAt = performance.now();
    check = team.store.check().then(
      () => true,
      (error: unknown) => {
        log.error({ err: error }, 'the store can’t be written to');
        return false;
      },
    );
    return check;
  };
  return {
    '/healthz': () => ({ ok: platforms.every((platform) => platform.isAlive()), version }),
    '/readyz': async () => {
      const parts = platforms.map((platform) => [platform.name, platform.isReady()] as const);
      const stored = await canStore();
      const ok = !ending.aborted && stored && parts.every(([, ready]) => ready);
      return { ok, stopping: ending.aborted, store: stored, ...Object.fromEntries(parts) };
    },
  };
}
