import { expect, it, onTestFinished } from 'vitest';
import { serveHttp } from '../../adapters/service/http-server.ts';

/** For how long load balancers keep a connection that nothing is asked over, in seconds. */
const OTHERS = 60;

it('says that it keeps a connection for longer than load balancers keep theirs', async () => {
  const rest = (_: unknown, response: { end(text: string): void }) => response.end('Hello');
  const server = await serveHttp({ host: '127.0.0.1', port: 0 }, {}, { mounted: {}, rest });
  onTestFinished(() => server.close());
  const { headers } = await fetch(`http://127.0.0.1:${server.port}/`);
  const [, seconds] = /^timeout=(\d+)$/.exec(headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(OTHERS);
});
