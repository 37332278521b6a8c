import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { serveWeb } from '../../../adapters/web/web.ts';
import { loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { english } from '../../../src/messages/messages.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../../src/team/open-team.ts';
import { Packs } from '../../../src/team/packs.ts';
import { webMeans } from '../../web/web-means.ts';

/** A server on a port of its own. */
export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** What a request takes that has nothing to do: the same framework, and a fixed text. */
export function bareServer(): Promise<Running> {
  const app = new Hono();
  app.all('*', (context) => context.text('A fixed text.'));
  return running(getRequestListener(app.fetch));
}

/** The web adapter over the shipped packs, as the build left them. @param folder for its store. */
export async function webServer(folder: string): Promise<Running> {
  const packs = new Packs(loadCompiled(await readFile('dist/packs.json', 'utf8')), english);
  const store = await openSqlite(join(folder, 'differentia.db'));
  const team = openTeam(store, packs);
  const server = await running(
    serveWeb({
      ...(await webMeans(team, '0')),
      limits: { address: Number.MAX_SAFE_INTEGER, token: Number.MAX_SAFE_INTEGER },
    }),
  );
  return {
    url: server.url,
    async close() {
      await server.close();
      await team.overlays.close();
      await store.close();
    },
  };
}

async function running(listener: RequestListener): Promise<Running> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
