import { randomUUID } from 'node:crypto';
import type { ImportJob } from './import-job.ts';

/** In milliseconds: what nobody asked about for as long is given up. */
const KEPT = 30 * 60 * 1000;
/** At once, of everybody. */
const MOST = 8;

interface Kept {
  readonly owner: string;
  readonly job: ImportJob;
  asked: number;
}

/** The imports that people are about to do, each its own: nobody sees another's. */
export class ImportJobs {
  readonly #jobs = new Map<string, Kept>();
  #reading: Promise<void> = Promise.resolve();

  /** Adds one, in place of the one that the person had. @returns its id; nothing where there are too many. */
  add(owner: string, job: ImportJob, now: number): string | undefined {
    for (const [id, kept] of this.#jobs)
      if (kept.owner === owner || now - kept.asked > KEPT) this.remove(id, kept.owner);
    if (this.#jobs.size >= MOST) return undefined;
    const id = randomUUID();
    this.#jobs.set(id, { owner, job, asked: now });
    return id;
  }

  /** Reads and plans one after the other: what one unpacks may take half a gigabyte of memory. */
  begin(job: ImportJob, ...how: Parameters<ImportJob['begin']>): void {
    this.#reading = this.#reading.then(() => job.begin(...how));
  }

  of(id: string, owner: string, now: number): ImportJob | undefined {
    const kept = this.#jobs.get(id);
    if (kept === undefined || kept.owner !== owner) return undefined;
    kept.asked = now;
    return kept.job;
  }

  remove(id: string, owner: string): void {
    const kept = this.#jobs.get(id);
    if (kept === undefined || kept.owner !== owner) return;
    kept.job.cancel();
    this.#jobs.delete(id);
  }
}
