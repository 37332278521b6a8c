import { setTimeout as passing } from 'node:timers/promises';

/**
 * How a call fails: with the code of an error, with a status of HTTP, or by a dropped connection, before or after it took effect.
 * A delay, in milliseconds or for as long as a promise takes, comes before an answer that is none the worse for it.
 */
export type Failure =
  | string
  | { readonly status: 429; readonly retryAfter: number }
  | { readonly status: number }
  | { readonly drop: 'before' | 'after' }
  | { readonly delay: number | Promise<unknown> };

/** The failures that are to come, a queue a method. */
export class Failures {
  private readonly coming = new Map<string, Failure[]>();

  add(method: string, failure: Failure): void {
    this.coming.set(method, [...(this.coming.get(method) ?? []), failure]);
  }

  /** @returns the failure of this call, if it is to fail. Waits for a delay. */
  async next(method: string): Promise<Exclude<Failure, { delay: unknown }> | undefined> {
    const failure = this.coming.get(method)?.shift();
    if (typeof failure !== 'object' || !('delay' in failure)) return failure;
    await (typeof failure.delay === 'number' ? passing(failure.delay) : failure.delay);
    return undefined;
  }
}
