import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { render as renderForTerminal } from '../../../adapters/cli/render/render.ts';
import { render as renderForDiscord } from '../../../adapters/discord/render/render.ts';
import { overHttp } from '../../../adapters/mcp/over-http.ts';
import { render as renderForSlack } from '../../../adapters/slack/render/render.ts';
import { serveWeb } from '../../../adapters/web/web.ts';
import { Conversation } from '../../../src/conversation/conversation.ts';
import { NOBODY } from '../../../src/conversation/observer.ts';
import { loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { english } from '../../../src/messages/messages.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../../src/team/open-team.ts';
import { Packs } from '../../../src/team/packs.ts';

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
      version: '0',
      team,
      conversation: await Conversation.open(team),
      messages: english,
      log: pino({ level: 'silent' }),
      isLocal: false,
      assets: resolve('dist/web'),
      previews: async () => ({ slack: renderForSlack, discord: renderForDiscord }),
      observer: NOBODY,
      agents: overHttp({
        version: '0',
        text: (answer, messages) => renderForTerminal(answer, { width: 80, colour: false }, messages),
        observer: NOBODY,
      }),
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
