import { BOT_TOKEN, TEAM } from './identities.ts';

/** What a token of a bot is good for. */
export interface TokenOf {
  /** The team, or the organisation, that it is of. */
  readonly place: string;
  /** Until when it is good, in milliseconds since 1970; for ever without it. */
  readonly expires?: number | undefined;
}

/** The tokens that Slack has given, and those that it has taken back. */
export class Tokens {
  private readonly given = new Map<string, TokenOf>([[BOT_TOKEN, { place: TEAM }]]);
  private readonly taken = new Map<string, string>();

  give(token: string, of: TokenOf): void {
    this.given.set(token, of);
  }

  /** From now on a token is refused, and why. */
  take(token: string, error = 'token_revoked'): void {
    this.taken.set(token, error);
  }

  /** Takes all the tokens of a place back. */
  takeAll(place: string, error: string): void {
    for (const [token, of] of this.given) if (of.place === place) this.take(token, error);
  }

  of(token: string): TokenOf | undefined {
    return this.given.get(token);
  }

  /** @returns why a token is refused; nothing where it isn't. */
  refusal(token: string): string | undefined {
    const of = this.given.get(token);
    if (of === undefined) return 'invalid_auth';
    const error = this.taken.get(token);
    if (error !== undefined) return error;
    return of.expires !== undefined && of.expires <= Date.now() ? 'token_expired' : undefined;
  }
}
