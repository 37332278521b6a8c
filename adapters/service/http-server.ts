import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from '../failure.ts';

/** What a probe is told: whether all is well, and how each part is. */
export interface Report {
  readonly ok: boolean;
  readonly [part: string]: unknown;
}

/** The one HTTP server: `/healthz`, `/readyz`, and what the platforms want to hear. */
export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface Routes {
  /** Whether the process is worth keeping. */
  readonly health: () => Report;
  /** Whether questions are answered now. */
  readonly readiness: () => Promise<Report>;
  /** Handlers of the platforms, each under its path. */
  readonly mounted: Readonly<Record<string, RequestListener>>;
}

/** @throws Failure if the port can't be had. */
export async function serveHttp(port: number, { health, readiness, mounted }: Routes): Promise<HttpServer> {
  const probes: Readonly<Record<string, () => Report | Promise<Report>>> = {
    '/healthz': health,
    '/readyz': readiness,
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const mount = Object.hasOwn(mounted, path) ? mounted[path] : undefined;
    if (mount !== undefined) return mount(request, response);
    const probe = Object.hasOwn(probes, path) ? probes[path] : undefined;
    if (probe === undefined) return void response.writeHead(404).end('Not found\n');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    void Promise.resolve(probe()).then((report) => {
      response.writeHead(report.ok ? 200 : 503, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
      });
      response.end(`${JSON.stringify(report)}\n`);
    });
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'something else listens there' : error.message;
      reject(new Failure(`PORT ${port} can’t be served: ${reason}.`, 1, { cause: error }));
    });
    server.listen(port, resolve);
  });
}
