import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXIT, Failure } from '../failure.ts';
import type { Probes } from './probes.ts';

/** The one HTTP server, which listens. */
export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Where HTTP is served. */
export interface Listening {
  /** An address of the machine; all of them without it. */
  readonly host?: string | undefined;
  readonly port: number;
  /** Whether another port will do where that one is taken. */
  readonly orAnother?: boolean | undefined;
}

/** What is served over HTTP beside the probes. */
export interface Handlers {
  /** What the platforms want to hear, a handler a path. */
  readonly mounted: Readonly<Record<string, RequestListener>>;
  /** Everything else. */
  readonly rest: RequestListener;
  /** Told of each request before it is answered. */
  readonly watch?: RequestListener | undefined;
}

/**
 * For how long a connection is kept that nothing is asked over, in milliseconds. Load balancers keep theirs for a minute: were they the last
 * to let go, a request could go over one that is being closed here, and be lost.
 */
const IDLE = 75_000;

/**
 * Serves probes, and all else that is asked for.
 * @throws Failure if the port can't be had.
 */
export async function serveHttp(
  where: Listening,
  probes: Probes,
  { mounted, rest, watch }: Handlers,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    watch?.(request, response);
    const [path = ''] = (request.url ?? '').split('?', 1);
    const handler = Object.hasOwn(mounted, path) ? mounted[path] : undefined;
    if (handler !== undefined) return handler(request, response);
    const probe = Object.hasOwn(probes, path) ? probes[path] : undefined;
    if (probe === undefined) rest(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else void answer(probe, response);
  });
  server.keepAliveTimeout = IDLE;
  await listen(server, where);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(probe: Probes[string], response: ServerResponse): Promise<void> {
  const report = await probe();
  response.writeHead(report.ok ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(report)}\n`);
}

async function listen(server: Server, { host, port, orAnother = false }: Listening): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE' && orAnother) return listen(server, { host, port: 0 });
    const reason = code === 'EADDRINUSE' ? 'something else listens there' : message;
    throw new Failure(`PORT ${port} can’t be served: ${reason}.`, EXIT.failed, { cause: error });
  }
}
