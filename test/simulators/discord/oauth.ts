import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Json } from './json.ts';
import { userJson } from './wire.ts';
import type { User, World } from './world.ts';

/** What the developer portal has of the application for people who sign in with it. */
export const OAUTH_CLIENT = { clientId: '1180000000000000001', clientSecret: 'a-secret_of-the-simulator' };

/** A code that was given to a browser. */
interface Grant {
  readonly user: User;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly scopes: readonly string[];
}

/** OAuth 2 as Discord has it: https://discord.com/developers/docs/topics/oauth2 */
export class OAuth {
  readonly #world: World;
  readonly #codes = new Map<string, Grant>();
  /** Access tokens that are good. */
  readonly tokens = new Map<string, Grant>();
  /** Who sits before the browser, and says yes; nobody says no. */
  consenting: User | undefined;
  /** What browsers were sent here with. */
  readonly authorized: URLSearchParams[] = [];

  constructor(world: World) {
    this.#world = world;
  }

  /** @returns whether the request was one of these, and so is answered. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://discord.test');
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (pathname === '/oauth2/authorize') this.#authorize(searchParams, response);
    else if (pathname === '/api/oauth2/token') void this.#exchange(request, response);
    else if (pathname === '/api/oauth2/token/revoke') void this.#revoke(request, response);
    else if (bearer !== undefined) this.#tell(bearer, pathname, response);
    else return false;
    return true;
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    this.authorized.push(asked);
    const redirectUri = asked.get('redirect_uri') ?? '';
    const isWhole = asked.get('response_type') === 'code' && asked.get('code_challenge_method') === 'S256';
    if (asked.get('client_id') !== OAUTH_CLIENT.clientId || !isWhole || !URL.canParse(redirectUri))
      answer(response, 400, { error: 'invalid_request' });
    else response.writeHead(302, { location: this.#wayBack(asked, redirectUri).href }).end();
  }

  #wayBack(asked: URLSearchParams, redirectUri: string): URL {
    const back = new URL(redirectUri);
    back.searchParams.set('state', asked.get('state') ?? '');
    if (this.consenting === undefined) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(15).toString('base64url');
      back.searchParams.set('code', code);
      const challenge = asked.get('code_challenge') ?? '';
      const scopes = (asked.get('scope') ?? '').split(' ');
      this.#codes.set(code, { user: this.consenting, redirectUri, challenge, scopes });
    }
    return back;
  }

  async #exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await formOf(request);
    if (!isClient(sent)) return answer(response, 401, { error: 'invalid_client' });
    const grant = this.#codes.get(sent.get('code') ?? '');
    this.#codes.delete(sent.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.redirectUri !== sent.get('redirect_uri') || grant?.challenge !== challenge)
      return answer(response, 400, {
        error: 'invalid_grant',
        error_description: 'Invalid "code" in request.',
      });
    const token = randomBytes(15).toString('base64url');
    this.tokens.set(token, grant);
    const rest = { token_type: 'Bearer', expires_in: 604_800, scope: grant.scopes.join(' ') };
    answer(response, 200, {
      access_token: token,
      refresh_token: randomBytes(15).toString('base64url'),
      ...rest,
    });
  }

  async #revoke(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await formOf(request);
    if (!isClient(sent)) return answer(response, 401, { error: 'invalid_client' });
    this.tokens.delete(sent.get('token') ?? '');
    answer(response, 200, {});
  }

  #tell(token: string, pathname: string, response: ServerResponse): void {
    const grant = this.tokens.get(token);
    const [scope, told] = this.#toldAt(pathname, grant?.user);
    if (grant === undefined || !grant.scopes.includes(scope))
      answer(response, 401, { message: '401: Unauthorized', code: 0 });
    else answer(response, 200, told);
  }

  #toldAt(pathname: string, user: User | undefined): [scope: string, told: Json | Json[]] {
    if (user !== undefined && pathname === '/api/v10/users/@me') return ['identify', userJson(user)];
    if (user === undefined || pathname !== '/api/v10/users/@me/guilds') return ['none', {}];
    const guilds = [...this.#world.guilds.values()].filter(({ members }) => members.includes(user));
    return ['guilds', guilds.map(({ id, name, owner }) => ({ id, name, owner: owner === user, icon: null }))];
  }
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

const isClient = (sent: URLSearchParams): boolean =>
  sent.get('client_id') === OAUTH_CLIENT.clientId && sent.get('client_secret') === OAUTH_CLIENT.clientSecret;

function answer(response: ServerResponse, status: number, body: Json | Json[]): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
