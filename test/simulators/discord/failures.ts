import type { ErrorCode } from './errors.ts';

/** What goes wrong with a request. `applied` tells of a request that was carried out though its answer says otherwise. */
export type Failure =
  | { readonly kind: 'error'; readonly code: ErrorCode }
  | { readonly kind: 'rate-limit'; readonly retryAfterSeconds: number; readonly global?: boolean }
  | { readonly kind: 'status'; readonly status: number; readonly applied?: boolean }
  /** The connection ends without an answer: discord.js gives up. */
  | { readonly kind: 'drop'; readonly applied?: boolean }
  /** The connection is reset: discord.js tries again. */
  | { readonly kind: 'reset'; readonly applied?: boolean }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** The failures to come, by route, each for one request. */
export class Failures {
  readonly #byRoute = new Map<string, Failure[]>();

  add(route: string, failures: readonly Failure[]): void {
    this.#byRoute.set(route, [...(this.#byRoute.get(route) ?? []), ...failures]);
  }

  take(route: string): Failure | undefined {
    return this.#byRoute.get(route)?.shift();
  }
}
