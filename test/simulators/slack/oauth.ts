import { randomUUID } from 'node:crypto';
import { APP, BOT_USER } from './identities.ts';
import { idOf, type Place } from './places.ts';
import type { Tokens } from './tokens.ts';
import type { ApiAnswer, Args } from './web-api.ts';

export const CLIENT = { clientId: '111.222', clientSecret: 'simulated-client-secret' } as const;

/** How long a token is good where the app's are of short life, in seconds. */
const LIFE = 12 * 60 * 60;

interface Granted {
  readonly place: Place;
  readonly scope: string;
  readonly redirectUri: string | null;
}

/** Slack's OAuth: somebody lets the app in, and the app gets tokens for that. */
export class OAuth {
  /** Whether tokens are of short life from now on. */
  isRotating = false;
  private readonly codes = new Map<string, Granted>();
  private readonly refreshTokens = new Map<string, Granted>();
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /** Somebody agrees on Slack's page, at the address that the app led to. @returns where Slack leads back to. */
  agree(address: string, place: Place): string {
    const { searchParams: asked } = new URL(address);
    if (asked.get('client_id') !== CLIENT.clientId) throw new Error('Slack knows no such app');
    const code = randomUUID();
    const redirectUri = asked.get('redirect_uri');
    this.codes.set(code, { place, scope: asked.get('scope') ?? '', redirectUri });
    return back(asked, { code });
  }

  /** Somebody says no there. */
  refuse(address: string): string {
    return back(new URL(address).searchParams, { error: 'access_denied' });
  }

  /** Gives tokens for a code, or others for a refresh token; each of these is good once. */
  access({ client_id, client_secret, grant_type, code, refresh_token, redirect_uri }: Args): ApiAnswer {
    if (client_id !== CLIENT.clientId) return failed('invalid_client_id');
    if (client_secret !== CLIENT.clientSecret) return failed('bad_client_secret');
    const isRefresh = grant_type === 'refresh_token';
    const [granted, given] = isRefresh ? [this.refreshTokens, refresh_token] : [this.codes, code];
    const grant = granted.get(String(given));
    granted.delete(String(given));
    if (grant === undefined) return failed(isRefresh ? 'invalid_refresh_token' : 'invalid_code');
    if (!isRefresh && grant.redirectUri !== redirect_uri) return failed('bad_redirect_uri');
    return this.grant(grant, isRefresh || this.isRotating);
  }

  private grant(grant: Granted, isRotating: boolean): ApiAnswer {
    const { place, scope } = grant;
    const token = `xoxb-${randomUUID()}`;
    const refreshToken = `xoxe-1-${randomUUID()}`;
    this.tokens.give(token, { place: idOf(place), ...(isRotating && { expires: Date.now() + LIFE * 1000 }) });
    if (isRotating) this.refreshTokens.set(refreshToken, grant);
    const { team, organisation } = place;
    return {
      ok: true,
      access_token: token,
      token_type: 'bot',
      scope,
      bot_user_id: BOT_USER,
      app_id: APP,
      team: organisation === undefined ? { id: team, name: 'Acme' } : null,
      enterprise: organisation === undefined ? null : { id: organisation, name: 'Acme' },
      is_enterprise_install: organisation !== undefined,
      authed_user: { id: 'U0INSTALLS' },
      ...(isRotating && { expires_in: LIFE, refresh_token: refreshToken }),
    };
  }
}

function back(asked: URLSearchParams, answer: Readonly<Record<string, string>>): string {
  const address = new URL(asked.get('redirect_uri') ?? '');
  for (const [name, value] of Object.entries(answer)) address.searchParams.set(name, value);
  address.searchParams.set('state', asked.get('state') ?? '');
  return address.href;
}

const failed = (error: string): ApiAnswer => ({ ok: false, error });
