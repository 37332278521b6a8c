import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Leases } from './leases.ts';

/** Work that one process does, again and again. Times are in milliseconds. */
export interface Shift {
  /** Of the lease: whoever calls it the same shares the work. */
  readonly name: string;
  /** How often the work is done. */
  readonly every: number;
  /** How long the work stays undone at most where the process that does it has died. */
  readonly lease: number;
  /** How often the lease is taken anew, or looked whether it is to be had: several times as often as it ends. */
  readonly look: number;
  /** Whether this process can do it now; if not, another has its turn. It always can, where this isn't given. */
  isAble?(): boolean;
  /** Does the work, and ends soon once the signal says so: then somebody else may be doing it. */
  work(signal: AbortSignal): Promise<void>;
  /** Told of what kept it from being done. It is tried again. */
  failed(error: unknown): void;
}

/**
 * Does work at once and then again and again, in exactly one of the processes that call this on the same database. Where that one dies,
 * another takes over when the lease has ended; where it stops, when another looks next.
 * @returns when it was told to stop, and the work is over.
 */
export async function inOneProcess(leases: Leases, shift: Shift, stop: AbortSignal): Promise<void> {
  const holder = randomUUID();
  let heldUntil = Number.NEGATIVE_INFINITY;
  let due = Number.NEGATIVE_INFINITY;
  let working: Promise<void> | undefined;
  let turn = new AbortController();

  const failed = (error: unknown): void => {
    if (!stop.aborted) shift.failed(error);
  };
  const take = async (length: number): Promise<void> => {
    const now = Date.now();
    const isTaken = await leases.take(shift.name, holder, now + length, now);
    heldUntil = isTaken ? now + length : Number.NEGATIVE_INFINITY;
  };
  const begin = (): void => {
    due = performance.now() + shift.every;
    turn = new AbortController();
    working = shift
      .work(AbortSignal.any([turn.signal, stop]))
      .catch(failed)
      .finally(() => {
        working = undefined;
      });
  };

  while (!stop.aborted) {
    const isAble = shift.isAble?.() ?? true;
    // Where the store can't be reached, what was taken before still holds until it ends.
    if (isAble || working !== undefined) await take(shift.lease).catch(failed);
    else if (Date.now() < heldUntil) await take(0).catch(failed);
    const isHeld = Date.now() < heldUntil;
    if (!isHeld) turn.abort();
    else if (isAble && working === undefined && performance.now() >= due && !stop.aborted) begin();
    await pause(shift.look, undefined, { signal: stop }).catch(() => undefined);
  }
  await working;
  if (Date.now() < heldUntil) await take(0).catch(failed);
}
