import type { IncomingMessage, ServerResponse } from 'node:http';

/** How far the clocks may be apart, in milliseconds: what Slack recommends, and Bolt allows for the past. */
const TOLERANCE = 5 * 60_000;

/** Remembers signed requests for as long as their signature holds, so that none works twice. */
export class SeenRequests {
  /** Until when each signature holds, oldest first. */
  readonly #seen = new Map<string, number>();

  /** @returns false if the request comes from the future, or was taken before. */
  admit({ headers }: IncomingMessage, response: ServerResponse): boolean {
    const signature = hashIn(headers['x-slack-signature']);
    const timestamp = Number(headers['x-slack-request-timestamp']) * 1000;
    // Bolt refuses what bears neither.
    if (signature === undefined || Number.isNaN(timestamp)) return true;
    const now = Date.now();
    this.#forget(now);
    if (timestamp > now + TOLERANCE || this.#seen.has(signature)) return false;
    this.#seen.set(signature, timestamp + TOLERANCE);
    // A request that was refused fills no memory, and one that failed may come again.
    response.on('close', () => {
      if (!response.writableEnded || response.statusCode !== 200) this.#seen.delete(signature);
    });
    return true;
  }

  #forget(now: number): void {
    for (const [signature, until] of this.#seen) {
      // Bolt looks at whole seconds.
      if (until > now - 1000) return;
      this.#seen.delete(signature);
    }
  }
}

/** The part of "v0=a2114d57…" that Bolt checks. It lets any words follow that, which must not make it another one. */
const hashIn = (signature: string | readonly string[] | undefined): string | undefined =>
  typeof signature === 'string' ? signature.split('=')[1] : undefined;
