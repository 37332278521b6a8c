import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { applicationRoutes } from './application-routes.ts';
import { type Call, readCall } from './call.ts';
import type { Discord } from './discord.ts';
import { DiscordError } from './errors.ts';
import { type Failure, Failures } from './failures.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { messageRoutes } from './message-routes.ts';
import type { Params, Route } from './route.ts';

const gatewayRoutes = {
  'GET /gateway/bot': ({ gateway, settings: { maxConcurrency } }) => ({
    url: gateway.url,
    shards: gateway.shards,
    session_start_limit: {
      total: 1000,
      remaining: 999,
      reset_after: 14_400_000,
      max_concurrency: maxConcurrency,
    },
  }),
} satisfies Record<string, Route>;

/** Those without parameters come first, where both fit. */
const ROUTES = { ...gatewayRoutes, ...applicationRoutes, ...messageRoutes, ...interactionRoutes };
const PREFIX = '/api/v10';

/** A route of the REST API that the simulator knows: "POST /channels/:channel/messages". */
export type RouteName = keyof typeof ROUTES;

/** What became of a request. */
export interface Answered {
  readonly route: RouteName | undefined;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** The status of the answer; 0 where the connection was dropped. */
  readonly status: number;
  /** What was said of the fault, if there was one. */
  readonly error?: unknown;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Discord's REST API. */
export class Rest {
  readonly #discord: Discord;
  readonly #changed: () => void;
  readonly failures = new Failures();
  /** All requests that were answered, in turn. */
  readonly answered: Answered[] = [];
  /** How many requests still wait for their answer. */
  open = 0;

  constructor(discord: Discord, changed: () => void) {
    this.#discord = discord;
    this.#changed = changed;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.open += 1;
    try {
      const call = await readCall(request);
      const [route, params] = routeOf(call);
      const failure = route ? this.failures.take(route) : undefined;
      const answer = await this.#failing(failure, () => this.#answer(call, route, params));
      const status = answer?.status ?? 0;
      const { method, path, body } = call;
      const error = status >= 400 ? { error: answer?.body } : {};
      this.answered.push({ route, method, path, body, status, ...error });
      if (answer) send(response, answer, route);
      else if (failure?.kind === 'reset') request.socket.resetAndDestroy();
      else request.socket.destroy();
    } catch (error) {
      // A fault of the simulator itself, or a client that went away in mid-sentence.
      this.answered.push({ route: undefined, method: '', path: '', body: undefined, status: 500, error });
      request.socket.destroy();
    } finally {
      this.open -= 1;
      this.#changed();
    }
  }

  async #failing(failure: Failure | undefined, carryOut: () => Answer): Promise<Answer | undefined> {
    switch (failure?.kind) {
      case undefined:
        return carryOut();
      case 'delay':
        await new Promise((resolve) => setTimeout(resolve, failure.milliseconds));
        return carryOut();
      case 'drop':
      case 'reset':
        if (failure.applied) carryOut();
        return;
      case 'status':
        if (failure.applied) carryOut();
        return { status: failure.status, body: { code: 0, message: `${failure.status}: Simulated` } };
      case 'error':
        return refused(new DiscordError(failure.code));
      case 'rate-limit':
        return rateLimited(failure.retryAfterSeconds, failure.global ?? false);
    }
  }

  #answer(call: Call, route: RouteName | undefined, params: Params): Answer {
    if (!route) return { status: 404, body: { code: 0, message: '404: Not Found' } };
    const tokenInPath =
      call.path.startsWith(`${PREFIX}/interactions/`) || call.path.startsWith(`${PREFIX}/webhooks/`);
    if (!tokenInPath && call.authorization !== `Bot ${this.#discord.settings.token}`) {
      return { status: 401, body: { code: 0, message: '401: Unauthorized' } };
    }
    try {
      const handle: Route = ROUTES[route];
      const body = handle(this.#discord, call, params);
      return body === undefined ? { status: 204 } : { status: 200, body };
    } catch (error) {
      if (error instanceof DiscordError) return refused(error);
      throw error;
    }
  }
}

const refused = ({ status, body }: DiscordError): Answer => ({ status, body });

const rateLimited = (seconds: number, global: boolean): Answer => ({
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: seconds, global },
  headers: {
    'Retry-After': String(seconds),
    'X-RateLimit-Scope': global ? 'global' : 'user',
    ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
  },
});

function send(response: ServerResponse, { status, body, headers }: Answer, route: string | undefined): void {
  const text = body === undefined ? undefined : JSON.stringify(body);
  response.writeHead(status, {
    'X-RateLimit-Limit': '50',
    'X-RateLimit-Remaining': status === 429 ? '0' : '49',
    'X-RateLimit-Reset-After': '1.000',
    'X-RateLimit-Bucket': createHash('md5')
      .update(route ?? '')
      .digest('hex'),
    ...headers,
    ...(text === undefined ? {} : { 'Content-Type': 'application/json' }),
  });
  response.end(text);
}

function routeOf({ method, path }: Call): [RouteName | undefined, Params] {
  if (!path.startsWith(`${PREFIX}/`)) return [undefined, {}];
  const parts = `${method} ${path.slice(PREFIX.length)}`.split('/');
  for (const name of Object.keys(ROUTES) as RouteName[]) {
    const wanted = name.split('/');
    const fits = wanted.every((part, index) => part.startsWith(':') || part === parts[index]);
    if (!fits || wanted.length !== parts.length) continue;
    const params = wanted.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), parts[index] ?? '']] : [],
    );
    return [name, Object.fromEntries(params)];
  }
  return [undefined, {}];
}
