import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { render as renderForTerminal } from '../../adapters/cli/render/render.ts';
import { render as renderForDiscord } from '../../adapters/discord/render/render.ts';
import { overHttp } from '../../adapters/mcp/over-http.ts';
import { render as renderForSlack } from '../../adapters/slack/render/render.ts';
import type { WebMeans } from '../../adapters/web/means.ts';
import { serveWeb } from '../../adapters/web/web.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import { NOBODY } from '../../src/conversation/observer.ts';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Packs } from '../../src/team/packs.ts';
import type { Team } from '../../src/team/team.ts';

/** Everything on the web over a store on disk, listening. */
export interface ServedPlayground {
  readonly url: string;
  readonly team: Team;
  close(): Promise<void>;
}

export async function servePlayground(
  packs: Packs,
  given: Partial<Pick<WebMeans, 'team' | 'workspace' | 'isLocal' | 'publicUrl' | 'assets'>> = {},
): Promise<ServedPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-playground-'));
  const store = await openSqlite(join(folder, 'differentia.sqlite'));
  const team = openTeam(store, packs);
  const conversation = await Conversation.open(team);
  const means: WebMeans = {
    version: '0.0.0',
    team,
    conversation,
    messages: english,
    log: pino({ level: 'silent' }),
    isLocal: false,
    assets: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    previews: async () => ({ slack: renderForSlack, discord: renderForDiscord }),
    observer: NOBODY,
    agents: overHttp({
      version: '0.0.0',
      text: (answer, messages) => renderForTerminal(answer, { width: 80, colour: false }, messages),
      observer: NOBODY,
    }),
    ...given,
  };
  const server = createServer(serveWeb(means));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    team,
    async close() {
      server.closeAllConnections();
      server.close();
      await conversation.idle();
      await team.overlays.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
