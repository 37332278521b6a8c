import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Token } from '../../../src/store/tokens.ts';
import { Places } from '../../../src/team/places.ts';
import { SCOPES, type Scope, tokenOf } from '../../../src/team/tokens.ts';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';
import { addressOf } from './address.ts';
import { counterOf, LIMITS } from './limits.ts';
import { problem } from './problem.ts';

/** A program that asks. */
interface Asker {
  readonly scopes: readonly string[];
  /** What it sees, as it is at the moment. */
  readonly seen: Seen;
}

export interface AskerEnv {
  Variables: { asker: Asker };
}

/** The scheme's name may be written in any case. */
const BEARER = /^bearer +(\S+) *$/i;

/**
 * Lets in who has a token, and shows it what the token's workspace sees; and who has none, whom it shows what everybody sees. Nobody may
 * ask too often.
 */
export function access(means: WebMeans, seen: Seen): MiddlewareHandler<AskerEnv> {
  const { team, messages, proxies = 0 } = means;
  const limits = { ...LIMITS, ...means.limits };
  const places = new Places(team, messages);
  const byAddress = counterOf('address', limits.address);
  const byToken = counterOf('token', limits.token);
  const everybody: Asker = { scopes: SCOPES, seen };
  const holderOf = ({ workspace, scopes }: Token): Asker => ({
    scopes,
    seen: () => places.at({ workspace, channel: 'web', outsiders: false }, Date.now()),
  });

  return createMiddleware<AskerEnv>(async (context, next) => {
    // What is seen depends on it.
    context.header('vary', 'Authorization', { append: true });
    const given = context.req.header('authorization');
    const text = BEARER.exec(given ?? '')?.[1];
    const token = text === undefined ? undefined : await tokenOf(team.store, text, Date.now());
    const wait =
      token === undefined
        ? await byAddress(context, addressOf(context, proxies))
        : await byToken(context, token.hash);
    if (wait !== undefined) return tooMany(context, wait);
    if (given !== undefined && token === undefined) return unknownToken(context);
    context.set('asker', token === undefined ? everybody : holderOf(token));
    return next();
  });
}

/** Lets in whose token has a scope. */
export const needs = (scope: Scope): MiddlewareHandler<AskerEnv> =>
  createMiddleware<AskerEnv>(async (context, next) =>
    context.get('asker').scopes.includes(scope) ? next() : lacking(context, scope),
  );

/** Refuses a token that lacks a scope. */
const lacking = (context: Context, scope: Scope): Response =>
  problem(context, 403, {
    detail: `The token lacks the scope “${scope}”: use one that was made with “differentia token create --scope ${scope}”.`,
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  });

const tooMany = (context: Context, seconds: number): Response =>
  problem(context, 429, {
    detail: `That was too much within a minute: ask again in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
    headers: { 'retry-after': String(seconds) },
  });

const unknownToken = (context: Context): Response =>
  problem(context, 401, {
    detail:
      'The token is unknown, was revoked or has expired: send “Authorization: Bearer dff_…” with one that “differentia token list” shows, or nothing.',
    headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
  });
