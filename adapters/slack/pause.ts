import { setTimeout } from 'node:timers/promises';

/** Waits. @returns whether the time is over; false where the signal ended it. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await setTimeout(milliseconds, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
