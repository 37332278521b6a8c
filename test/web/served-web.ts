import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebMeans } from '../../adapters/web/means.ts';
import { serveWeb } from '../../adapters/web/web.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Packs } from '../../src/team/packs.ts';
import type { Team } from '../../src/team/team.ts';
import { webMeans } from './web-means.ts';

/** Everything on the web over a store on disk, listening. */
export interface ServedWeb {
  readonly url: string;
  readonly team: Team;
  close(): Promise<void>;
}

export async function serveOnWeb(
  packs: Packs,
  given: Partial<
    Pick<
      WebMeans,
      'team' | 'workspace' | 'isLocal' | 'publicUrl' | 'pictures' | 'assets' | 'membershipOf' | 'nameOf'
    >
  > = {},
): Promise<ServedWeb> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-web-'));
  const store = await openSqlite(join(folder, 'differentia.sqlite'));
  const team = openTeam(store, packs);
  const means: WebMeans = { ...(await webMeans(team, '0.0.0')), ...given };
  const server = createServer(serveWeb(means));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    team,
    async close() {
      server.closeAllConnections();
      server.close();
      await means.conversation.idle();
      await team.overlays.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
