import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXIT, Failure } from '../failure.ts';
import type { Probes } from './probes.ts';

/** The one HTTP server, which listens. */
export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves probes, and what the platforms want to hear.
 * @param mounted a handler a path.
 * @throws Failure if the port can't be had.
 */
export async function serveHttp(
  port: number,
  probes: Probes,
  mounted: Readonly<Record<string, RequestListener>>,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const handler = Object.hasOwn(mounted, path) ? mounted[path] : undefined;
    if (handler !== undefined) return handler(request, response);
    const probe = Object.hasOwn(probes, path) ? probes[path] : undefined;
    if (probe === undefined) response.writeHead(404).end('Not found\n');
    else if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else void answer(probe, response);
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

async function answer(probe: Probes[string], response: ServerResponse): Promise<void> {
  const report = await probe();
  response.writeHead(report.ok ? 200 : 503, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  });
  response.end(`${JSON.stringify(report)}\n`);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'something else listens there' : error.message;
      reject(new Failure(`PORT ${port} can’t be served: ${reason}.`, EXIT.failed, { cause: error }));
    });
    server.listen(port, resolve);
  });
}
